import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { PageReader } from './family-link.rules';

/** A page as the door tells it: codes, days and instants; of nobody, and in no words. */
export interface ToldPage {
  readonly reader: PageReader;
  readonly language: Language;
  /** Null while no plan holds. */
  readonly plan: ToldPlan | null;
  readonly meetings: readonly ToldMeeting[];
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
