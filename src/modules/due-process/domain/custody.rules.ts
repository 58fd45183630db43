import type { Rule } from '../../../kernel/rule';
import type { CustodyEntryKind } from './custody-log';

/** One entry of the log with its times. */
export interface LogTimes {
  readonly kind: CustodyEntryKind;
  readonly happenedAt: Date;
  readonly until: Date | null;
}

/** One entry of the log, as it is told, with the time in custody that it belongs to. */
export interface LogFacts extends LogTimes {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** What else stands in the log. */
  readonly log: readonly LogTimes[];
}

const ENDS: readonly CustodyEntryKind[] = ['released', 'remanded'];

/** Told with the start, and true from it on, whenever it was. */
const WITH_THE_START: readonly CustodyEntryKind[] = ['ground', 'separation'];

/** Whether an entry says from when, or until when, the child was held. */
export const isBound = (kind: CustodyEntryKind): boolean => kind === 'started' || ENDS.includes(kind);

/** Whether an entry is held against all others: from when or until when the child was held, and that it saw a judge. */
export const isHeldAgainstOthers = (kind: CustodyEntryKind): boolean =>
  isBound(kind) || kind === 'brought-before-judge';

/** A rest or a meal is over before the child is let go. */
const lastMoment = ({ happenedAt, until }: LogTimes): Date =>
  until !== null && until > happenedAt ? until : happenedAt;

const nothingComesBeforeTheStart: Rule<LogFacts> = {
  code: 'custody.before-it-began',
  citation: 'record keeping: BR 21.1; GC24 §95',
  holds: ({ kind, happenedAt, startedAt }) => kind === 'started' || happenedAt >= startedAt,
};

const nothingComesAfterTheEnd: Rule<LogFacts> = {
  code: 'custody.after-it-ended',
  citation: 'record keeping: BR 21.1; GC24 §95',
  holds: ({ endedAt, ...entry }) =>
    endedAt === null || lastMoment(entry) <= endedAt || ENDS.includes(entry.kind),
};

const nothingEndsBeforeItBegins: Rule<LogFacts> = {
  code: 'custody.ends-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, until }) => until === null || until >= happenedAt,
};

/** Nobody was held for no time at all, and such a record would count for clocks and overlap nothing. */
const itLasts: Rule<LogFacts> = {
  code: 'custody.ends-as-it-begins',
  citation: 'record keeping: BR 21.1; clocks: BR 10.2, 20.1; CRC 37(d)',
  holds: ({ kind, happenedAt, startedAt, endedAt }) =>
    ENDS.includes(kind)
      ? happenedAt > startedAt
      : kind !== 'started' || endedAt === null || happenedAt < endedAt,
};

const itBeginsBeforeItsEntries: Rule<LogFacts> = {
  code: 'custody.begins-after-its-entries',
  citation: 'record keeping: BR 21.1; clocks: BR 10, 20.1; CRC 37(d)',
  holds: ({ kind, happenedAt, startedAt, log }) =>
    kind !== 'started' ||
    log.every(
      (entry) =>
        entry.happenedAt >= happenedAt ||
        (WITH_THE_START.includes(entry.kind) && entry.happenedAt <= startedAt),
    ),
};

const itEndsAfterItsEntries: Rule<LogFacts> = {
  code: 'custody.ends-before-its-entries',
  citation: 'record keeping: BR 21.1; clocks: BR 10.2, 20.1; CRC 37(d)',
  holds: ({ kind, happenedAt, log }) =>
    !ENDS.includes(kind) || log.every((entry) => lastMoment(entry) <= happenedAt),
};

/** That a judge saw the child ends the time to release or judge: a second one would be told to move it. */
const oneJudgeIsTold: Rule<LogFacts> = {
  code: 'custody.brought-before-judge-already',
  citation: 'record keeping: BR 21.1; clocks: BR 10.2, 20.1; CRC 37(d)',
  holds: ({ kind, log }) =>
    kind !== 'brought-before-judge' || log.every((entry) => entry.kind !== 'brought-before-judge'),
};

/** Whether an entry may stand in the log of a time in custody. */
export const logRules: readonly Rule<LogFacts>[] = [
  nothingComesBeforeTheStart,
  nothingComesAfterTheEnd,
  nothingEndsBeforeItBegins,
  itLasts,
  itBeginsBeforeItsEntries,
  itEndsAfterItsEntries,
  oneJudgeIsTold,
];
