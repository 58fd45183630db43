import { localDateIn } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** No court lists further ahead or writes down later than that; a product rule, two years. */
export const MOST_AWAY_MS = 2 * 365 * 24 * 3_600_000;

/** What decides whether a hearing may be scheduled so. */
export interface SchedulingFacts {
  readonly plannedAt: Date;
  readonly now: Date;
  readonly zone: string;
  /** Since when there is anything to hear the child about; null where who schedules sees nothing of it. */
  readonly since: Date | null;
  /** Whether it is told why it is written down only now. */
  readonly isLateExplained: boolean;
  /** Whether only those who take part are let in, and whether it is told why others are. */
  readonly inPrivate: boolean;
  readonly isOpeningExplained: boolean;
  /** What a hearing of this type must be about. */
  readonly needs: 'intake' | 'order' | null;
  readonly hasIntake: boolean;
  readonly hasOrder: boolean;
  /** Whether who schedules is the court itself, and whether a prosecutor may ask for this type. */
  readonly isCourt: boolean;
  readonly prosecutorAsks: boolean;
}

const LIBERTY = 'CRC 37(b), (d)';
const RECORD = 'record keeping: BR 21.1';

const itLiesAhead: Rule<SchedulingFacts> = {
  code: 'hearing.planned-in-the-past',
  citation: RECORD,
  holds: ({ plannedAt, now, isLateExplained }) => plannedAt > now || isLateExplained,
};

/** By days, for a court and who met the child keep no common clock. */
const itComesAfterItsCause: Rule<SchedulingFacts> = {
  code: 'hearing.planned-before-its-cause',
  citation: RECORD,
  holds: ({ plannedAt, since, zone }) =>
    since === null || localDateIn(zone, plannedAt) >= localDateIn(zone, since),
};

const itIsNotLongOver: Rule<SchedulingFacts> = {
  code: 'hearing.planned-too-long-ago',
  citation: RECORD,
  holds: ({ plannedAt, now }) => now.getTime() - plannedAt.getTime() <= MOST_AWAY_MS,
};

/** Nobody waits for years to be heard; also where it is put off. */
export const itIsNotYearsAway: Rule<Pick<SchedulingFacts, 'plannedAt' | 'now'>> = {
  code: 'hearing.planned-too-far-ahead',
  citation: 'CRC 40(2)(b)(iii); BR 20.1',
  holds: ({ plannedAt, now }) => plannedAt.getTime() - now.getTime() <= MOST_AWAY_MS,
};

const itIsAboutAnIntake: Rule<SchedulingFacts> = {
  code: 'hearing.intake-missing',
  citation: LIBERTY,
  holds: ({ needs, hasIntake }) => needs !== 'intake' || hasIntake,
};

const itIsAboutAnOrder: Rule<SchedulingFacts> = {
  code: 'hearing.order-missing',
  citation: RECORD,
  holds: ({ needs, hasOrder }) => needs !== 'order' || hasOrder,
};

/** Whoever prosecutes brings a child before a judge, and lists no other hearing. */
const theCourtListsItsHearings: Rule<SchedulingFacts> = {
  code: 'hearing.type-not-to-ask-for',
  citation: `${LIBERTY}; BR 10.2`,
  holds: ({ isCourt, prosecutorAsks }) => isCourt || prosecutorAsks,
};

/** A child is heard in private; that others are let in is told with its reason. */
const itIsPrivate: Rule<SchedulingFacts> = {
  code: 'hearing.open-without-reason',
  citation: 'CRC 16, 40(2)(b)(vii); BR 8; GC24 §67',
  holds: ({ inPrivate, isOpeningExplained }) => inPrivate || isOpeningExplained,
};

/** Whether a hearing may be scheduled so. */
export const schedulingRules: readonly Rule<SchedulingFacts>[] = [
  theCourtListsItsHearings,
  itIsAboutAnIntake,
  itIsAboutAnOrder,
  itIsPrivate,
  itLiesAhead,
  itComesAfterItsCause,
  itIsNotLongOver,
  itIsNotYearsAway,
];
