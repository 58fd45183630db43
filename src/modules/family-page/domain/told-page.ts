import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { ConditionLimits } from '../../sentencing';
import type { PageReader } from './family-link.rules';

/** A page as the door tells it: codes, days and instants; of nobody, and in no words. */
export interface ToldPage {
  readonly reader: PageReader;
  readonly language: Language;
  /** Null while no plan holds. */
  readonly plan: ToldPlan | null;
  readonly meetings: readonly ToldMeeting[];
  /** What the child is to keep to; null where no order holds on which the work stands, or while it is suspended. */
  readonly order: ToldOrder | null;
}

export interface ToldOrder {
  readonly conditions: readonly ToldCondition[];
  /** Those to come, the next first. */
  readonly dates: readonly ToldDate[];
}

export interface ToldCondition {
  /** Code of list order-condition-kinds. */
  readonly kind: string;
  readonly limits: ToldLimits | null;
}

/** Hours, days and codes; which places exactly stands in words that the door cannot read. */
export type ToldLimits = ConditionLimits;

export interface ToldDate {
  /** Code of list appointment-purposes. */
  readonly purpose: string;
  readonly at: string;
}

export interface ToldPlan {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Codes of list goal-areas. */
  readonly areas: readonly string[];
  readonly activities: readonly ToldActivity[];
}

export interface ToldActivity {
  /** Code of list activity-kinds. */
  readonly kind: string;
  /** How often in each rhythm. */
  readonly times: number;
  /** Code of list activity-rhythms. */
  readonly rhythm: string;
  readonly untilOn: LocalDate;
}

export interface ToldMeeting {
  /** Code of list activity-kinds. */
  readonly kind: string;
  readonly beginsAt: string;
  readonly endsAt: string;
}
