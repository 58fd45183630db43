import type { LocalDate } from '../../../kernel/local-date';
import { SIGNING_PARTIES } from '../../reference';

/** Who has to agree to a plan. */
export const PLAN_PARTIES = SIGNING_PARTIES;
export type PlanParty = (typeof PLAN_PARTIES)[number];

/** How they signed: a name that is typed, one that is drawn, a copy on paper in the folder of the centre, or not at all. */
export const SIGNING_WAYS = ['typed', 'drawn', 'on-paper', 'not-signed'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** What is done for a goal. */
export interface Activity {
  /** The same in each edition of the plan. */
  readonly key: string;
  /** Code of list activity-kinds. */
  readonly kind: string;
  readonly service: string | null;
  readonly provider: string | null;
  /** Code of list activity-doers. */
  readonly doer: string;
  /** How often in each rhythm. */
  readonly times: number;
  /** Code of list activity-rhythms. */
  readonly rhythm: string;
  readonly minutes: number;
  readonly untilOn: LocalDate;
}

/** What is to be reached, and by what one sees that it is. */
export interface Goal {
  readonly key: string;
  /** Code of list goal-areas. */
  readonly area: string;
  readonly aim: string | null;
  readonly measure: string | null;
  readonly activities: readonly Activity[];
}

/** What a plan says; the order is that in which it is read. */
export interface PlanContent {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly childView: string | null;
  readonly goals: readonly Goal[];
}
