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

/** Whether an entry is held against all others: when the child was held, that it saw a judge, and that it was freed after. */
export const isHeldAgainstOthers = (kind: CustodyEntryKind): boolean =>
  isBound(kind) || kind === 'brought-before-judge' || kind === 'freed';

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
    endedAt === null || lastMoment(entry) <= endedAt || ENDS.includes(entry.kind) || entry.kind === 'freed',
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
    !ENDS.includes(kind) || log.every((entry) => entry.kind === 'freed' || lastMoment(entry) <= happenedAt),
};

/** That a judge saw the child ends the time to release or judge: a second one would be told to move it. */
const oneJudgeIsTold: Rule<LogFacts> = {
  code: 'custody.brought-before-judge-already',
  citation: 'record keeping: BR 21.1; clocks: BR 10.2, 20.1; CRC 37(d)',
  holds: ({ kind, log }) =>
    kind !== 'brought-before-judge' || log.every((entry) => entry.kind !== 'brought-before-judge'),
};

/** A judge who keeps a child from home does not free it: until that is told, nothing counts as said in freedom. */
const onlyWhoWasKeptIsFreed: Rule<LogFacts> = {
  code: 'custody.freed-without-remand',
  citation: 'CRC 37(b), (d); GC24 §18(a)',
  holds: ({ kind, happenedAt, log }) =>
    kind !== 'freed' || log.some((entry) => entry.kind === 'remanded' && entry.happenedAt <= happenedAt),
};

const itIsFreedOnce: Rule<LogFacts> = {
  code: 'custody.freed-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ kind, log }) => kind !== 'freed' || log.every((entry) => entry.kind !== 'freed'),
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
  onlyWhoWasKeptIsFreed,
  itIsFreedOnce,
];
