import { isExplainedWhenLate } from '../../../kernel/back-dating';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Meeting } from './meeting';
import type { Rule } from '../../../kernel/rule';

/** What decides whether an intake may be recorded as it is told. */
export interface IntakeFacts {
  readonly metHow: Meeting;
  readonly apprehendedAt: Date | null;
  readonly apprehendedPlaceTold: boolean;
  readonly metAt: Date;
  readonly now: Date;
  readonly zone: string;
  readonly actDays: readonly LocalDate[];
  readonly backDatingReason: string | null;
}

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

const apprehensionHasItsInstant: Rule<IntakeFacts> = {
  code: 'intake.apprehension-not-timed',
  citation: 'clocks: BR 10, 20.1; CRC 37(b), (d)',
  holds: ({ metHow, apprehendedAt }) => metHow !== 'apprehension' || apprehendedAt !== null,
};

const onlyAnApprehensionHasOne: Rule<IntakeFacts> = {
  code: 'intake.not-an-apprehension',
  citation: 'record keeping: BR 21.1',
  holds: ({ metHow, apprehendedAt, apprehendedPlaceTold }) =>
    metHow === 'apprehension' || (apprehendedAt === null && !apprehendedPlaceTold),
};

const apprehensionComesBeforeTheMeeting: Rule<IntakeFacts> = {
  code: 'intake.apprehended-after-meeting',
  citation: 'clocks: BR 10, 20.1; CRC 37(b), (d)',
  holds: ({ apprehendedAt, metAt }) => apprehendedAt === null || apprehendedAt <= metAt,
};

const lateRecordsSayWhy: Rule<IntakeFacts> = {
  code: 'intake.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => isExplainedWhenLate(facts.apprehendedAt ?? facts.metAt, facts),
};

export const intakeRules: readonly Rule<IntakeFacts>[] = [
  childWasMetInThePast,
  actsLieBeforeTheEncounter,
  apprehensionHasItsInstant,
  onlyAnApprehensionHasOne,
  apprehensionComesBeforeTheMeeting,
  lateRecordsSayWhy,
];
