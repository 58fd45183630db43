import type { Position } from '../../../platform/http/cursors';
import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { ClockCode } from '../../reference';

/** The lists of clocks that people work from. */
export const CLOCK_LISTS = ['near', 'overdue', 'running'] as const;

export type ClockListName = (typeof CLOCK_LISTS)[number];

export interface ClockFilter {
  readonly code?: ClockCode;
  readonly changedSince?: string;
}

/** What makes a list of one's agency: its condition, whether it asks for the present, and its order. */
interface ClockList {
  readonly where: string;
  readonly asksNow: boolean;
  readonly column: 'due_at' | 'started_at';
}

const DUE = 't.agency_id = $1 and t.stopped_at is null and t.due_at is not null';

const LISTS: Readonly<Record<ClockListName, ClockList>> = {
  near: { where: `${DUE} and t.due_at >= $2 and t.warn_at <= $2`, asksNow: true, column: 'due_at' },
  overdue: { where: `${DUE} and t.due_at < $2`, asksNow: true, column: 'due_at' },
  // With those that stand still, whose end nobody knows: the longest first.
  running: { where: 't.agency_id = $1 and t.stopped_at is null', asksNow: false, column: 'started_at' },
};

/** By what a page of the list goes on. */
export const clockPosition = (
  name: ClockListName,
  row: { readonly id: string; readonly startedAt: Date; readonly dueAt: Date | null },
): Position => ({
  after: (LISTS[name].column === 'due_at' ? (row.dueAt ?? row.startedAt) : row.startedAt).toISOString(),
  id: row.id,
});

const FILTERS: ListFilters<ClockFilter> = {
  code: (value) => `t.code = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** One page of a list. */
export const clockListStatement = (
  select: string,
  name: ClockListName,
  work: Work,
  wish: PageWish & { readonly filter: ClockFilter },
): Asked =>
  pageStatement(
    {
      ...{ name: `clocks ${name}`, select, where: LISTS[name].where, values: valuesOf(name, work) },
      ...{ at: `t.${LISTS[name].column}`, way: 'asc' },
    },
    FILTERS,
    wish,
  );

/** Of whom a list shows rows, for who counts them. */
export const clocksIn = (name: ClockListName, work: Work) => ({
  where: LISTS[name].where,
  values: valuesOf(name, work),
});

const valuesOf = (name: ClockListName, { actor, now }: Work): unknown[] =>
  LISTS[name].asksNow ? [actor.agencyId, now] : [actor.agencyId];
