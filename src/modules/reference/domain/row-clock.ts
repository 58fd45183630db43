import { clockDates } from '../../../kernel/running-clock';
import type { WorkingCalendar } from '../../../kernel/working-days';
import type { ClockRule } from './clock-rule';

/** The clock of a row that holds its own; all null where none runs. */
export interface RowClock {
  readonly clockStartedAt: Date | null;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  /** Role that is told when it is late. */
  readonly escalatesTo: string | null;
}

/** No clock runs. */
export const STOPPED: RowClock = { clockStartedAt: null, dueAt: null, warnAt: null, escalatesTo: null };

/** Nobody was told of the clock yet. */
export const NOT_TOLD = { toldNearAt: null, toldOverdueAt: null } as const;

/** A clock that begins to run at an instant, by its rule and the working days of the place. */
export const startedClock = (limit: ClockRule, calendar: WorkingCalendar, startedAt: Date): RowClock => ({
  clockStartedAt: startedAt,
  ...clockDates({ limit, startedAt, stoppedAt: null, pauses: [] }, calendar),
  escalatesTo: limit.escalatesTo,
});
