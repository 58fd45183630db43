import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether an intake may be recorded as it is told. */
export interface IntakeFacts {
  readonly metAt: Date;
  readonly now: Date;
  readonly zone: string;
  readonly actDays: readonly LocalDate[];
  readonly backDatingReason: string | null;
}

/** What is recorded more than a day after it happened is back-dated, and marked so. */
const LATE_AFTER_HOURS = 24;

const childWasMetInThePast: Rule<IntakeFacts> = {
  code: 'intake.met-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ metAt, now }) => metAt <= now,
};

const actsLieBeforeTheEncounter: Rule<IntakeFacts> = {
  code: 'intake.act-after-encounter',
  citation: 'record keeping: BR 21.1',
  holds: ({ actDays, metAt, zone }) => actDays.every((day) => day <= localDateIn(zone, metAt)),
};

const lateRecordsSayWhy: Rule<IntakeFacts> = {
  code: 'intake.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: ({ metAt, now, backDatingReason }) =>
    now.getTime() - metAt.getTime() <= LATE_AFTER_HOURS * 3_600_000 || backDatingReason !== null,
};

export const intakeRules: readonly Rule<IntakeFacts>[] = [
  childWasMetInThePast,
  actsLieBeforeTheEncounter,
  lateRecordsSayWhy,
];
