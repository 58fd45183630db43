import type { AgencyKind, Role } from '../../../platform/policy/policy';
import type { OrderCompetence } from './competence.rules';
import { numberOr } from './measure-limits';
import type { OrderStage } from './order';

/** An entry of list `order-competences`. */
interface CompetenceEntry {
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Who decides on orders, by the entries of a day. */
export const competencesOf = (entries: readonly CompetenceEntry[]): OrderCompetence[] =>
  entries.map(({ attributes }) => ({
    stage: attributes['stage'] as OrderStage,
    agencyKind: attributes['agencyKind'] as AgencyKind,
    role: attributes['role'] as Role,
    ...{ leastAge: numberOr(attributes['leastAge']), mostAge: numberOr(attributes['mostAge']) },
    leastGravity: numberOr(attributes['leastGravity']),
    mostGravity: numberOr(attributes['mostGravity']),
    legalBasis: String(attributes['legalBasis']),
  }));
