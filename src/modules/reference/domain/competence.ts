import type { LocalDate } from '../../../kernel/local-date';
import type { AgencyKind, Role } from '../../../platform/policy/policy';
import { isValidOn, type Validity } from './validity';

export const STAGES = ['police', 'prosecution', 'court'] as const;

export type Stage = (typeof STAGES)[number];

/** Who may decide at a stage, for acts of a gravity and children of an age, and on which legal basis. */
export interface Competence extends Validity {
  readonly id: string;
  readonly stage: Stage;
  /** Code of list `gravity-bands`; null for prevention, which knows no charge. */
  readonly gravity: string | null;
  /** Completed years at the time of the act, both included. */
  readonly minAge: number;
  readonly maxAge: number;
  readonly agencyKind: AgencyKind;
  readonly role: Role;
  /** Code of list `legal-bases`. */
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly source: string;
}

/** What is to be decided: stage, gravest act, age at the act, and the day of the decision. */
export interface CompetenceQuestion {
  readonly stage: Stage;
  readonly gravity: string | null;
  readonly age: number;
  readonly day: LocalDate;
}

/** Does this competence cover what is to be decided? */
export const covers = (competence: Competence, { stage, gravity, age, day }: CompetenceQuestion): boolean =>
  competence.stage === stage &&
  competence.gravity === gravity &&
  competence.minAge <= age &&
  age <= competence.maxAge &&
  isValidOn(competence, day);
