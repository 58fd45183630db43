import type { AgencyKind } from '../../../platform/policy/policy';
import type { AgeAtAct } from './age-at-act';
import type { OrderAgreement } from './agreement.rules';
import type { CustodyTime, Equivalence } from './custody.rules';
import type { EarlierSentence } from './first-time';
import type { CountedIn, MeasureKind, OrderedMeasure, OrderStage } from './order';

/** What a limit bounds. */
export type LimitedThing =
  | ('days' | 'hours' | 'hoursPerDay' | 'amount')
  | ('age' | 'gravity' | 'stage' | 'own-income')
  // Of what is counted in hours: within how many days they are served; and what is kept for who is sentenced for the first time.
  | ('days-to-serve' | 'first-time');

/** One limit of a measure, as the dated list has it. */
export interface MeasureLimit {
  readonly what: LimitedThing;
  readonly least: number | null;
  readonly most: number | null;
  readonly stages: readonly OrderStage[];
  /** Of what age the child is, at least and at most, for whom it is a limit. */
  readonly ofAges: { readonly least: number | null; readonly most: number | null };
  /** Whether what lies outside is refused, or looked at by who decides. */
  readonly exceeding: 'refuse' | 'review';
  readonly law: string;
  /** Whether the source was read. */
  readonly verified: boolean;
}

/** A measure with what the dated law says of it. */
export interface WeighedMeasure extends OrderedMeasure {
  readonly imposedBy: readonly AgencyKind[];
  /** What bounds it, any of these. */
  readonly countedIn: readonly CountedIn[];
  readonly law: string | null;
  readonly verified: boolean;
  readonly limits: readonly MeasureLimit[];
  /** What time in custody is worth in it; null where the law does not say. */
  readonly equivalence: Equivalence | null;
}

/** A measure of another order about the same acts, and whether that was ordered at the same stage. */
export interface MeasureBeside extends Omit<OrderedMeasure, 'kind' | 'hoursPerDay'> {
  readonly isSameStage: boolean;
}

/** All that the rules look at; null for what is not known. */
export interface OrderFacts {
  readonly stage: OrderStage;
  readonly authorityKind: AgencyKind;
  readonly age: AgeAtAct | null;
  /** Rank of the gravest act (CC 15). */
  readonly gravityRank: number | null;
  readonly measures: readonly WeighedMeasure[];
  readonly conditions: number;
  /** Of what the other orders about the same acts consist, those that were ordered, hold or are done. */
  readonly kindsBeside: readonly MeasureKind[];
  /** The measures of this order that others about the same acts have as well, of those that hold or are done. */
  readonly measuresBeside: readonly MeasureBeside[] | null;
  readonly agreement: OrderAgreement;
  readonly earlier: EarlierSentence;
  readonly custody: CustodyTime | null;
}
