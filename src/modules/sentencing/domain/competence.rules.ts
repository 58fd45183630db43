import type { Rule } from '../../../kernel/rule';
import type { AgencyKind, Role } from '../../../platform/policy/policy';
import type { OrderFacts } from './order-facts';
import type { OrderStage } from './order';

/** An entry of list `order-competences`: who decides at a stage, and on which basis; null for what is not bounded. */
export interface OrderCompetence {
  readonly stage: OrderStage;
  readonly agencyKind: AgencyKind;
  readonly role: Role;
  readonly leastAge: number | null;
  readonly mostAge: number | null;
  readonly leastGravity: number | null;
  readonly mostGravity: number | null;
  /** Code of list `legal-bases`. */
  readonly legalBasis: string;
}

/** What is to be decided, and by whom. */
export interface CompetenceFacts extends Pick<OrderFacts, 'stage' | 'age' | 'gravityRank'> {
  readonly competences: readonly OrderCompetence[];
  readonly agencyKind: AgencyKind;
  readonly roles: readonly Role[];
}

const isWithin = (least: number | null, most: number | null, from: number, to: number): boolean =>
  to >= (least ?? 0) && from <= (most ?? Infinity);

/** What is not known of a child excludes nobody: who decides asks. */
const covers = (one: OrderCompetence, { stage, age, gravityRank }: CompetenceFacts): boolean =>
  one.stage === stage &&
  (age === null || isWithin(one.leastAge, one.mostAge, age.youngest, age.oldest ?? Infinity)) &&
  (gravityRank === null || isWithin(one.leastGravity, one.mostGravity, gravityRank, gravityRank));

/** On which basis this person decides; null where the dated data give them no competence. */
export const basisOf = (facts: CompetenceFacts): string | null =>
  facts.competences.find(
    (one) => one.agencyKind === facts.agencyKind && facts.roles.includes(one.role) && covers(one, facts),
  )?.legalBasis ?? null;

/** Whether there is such a basis. */
export const competenceRules: readonly Rule<{ readonly legalBasis: string | null }>[] = [
  {
    code: 'order.authority-not-competent',
    citation: 'BR 6, 11.2; CRC 40(2)(b)(iii); dated data of competence',
    holds: ({ legalBasis }) => legalBasis !== null,
  },
];
