import type { Rule } from '../../../kernel/rule';
import type { CustodyEntryKind } from './custody-log';

/** One entry of the log, as it is told, with the time in custody that it belongs to. */
export interface LogFacts {
  readonly kind: CustodyEntryKind;
  readonly happenedAt: Date;
  readonly until: Date | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

const STARTS_AND_ENDS: readonly CustodyEntryKind[] = ['started', 'released', 'remanded'];

const nothingComesBeforeTheStart: Rule<LogFacts> = {
  code: 'custody.before-it-began',
  citation: 'record keeping: BR 21.1; GC24 §95',
  holds: ({ kind, happenedAt, startedAt }) => kind === 'started' || happenedAt >= startedAt,
};

const nothingComesAfterTheEnd: Rule<LogFacts> = {
  code: 'custody.after-it-ended',
  citation: 'record keeping: BR 21.1; GC24 §95',
  holds: ({ kind, happenedAt, endedAt }) =>
    endedAt === null || happenedAt <= endedAt || (STARTS_AND_ENDS.includes(kind) && kind !== 'started'),
};

const nothingEndsBeforeItBegins: Rule<LogFacts> = {
  code: 'custody.ends-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, until }) => until === null || until >= happenedAt,
};

/** Whether an entry may stand in the log of a time in custody. */
export const logRules: readonly Rule<LogFacts>[] = [
  nothingComesBeforeTheStart,
  nothingComesAfterTheEnd,
  nothingEndsBeforeItBegins,
];
