import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ClockCode } from '../../reference';

/** The lists of clocks that people work from. */
export const CLOCK_LISTS = ['near', 'overdue', 'running'] as const;

export type ClockListName = (typeof CLOCK_LISTS)[number];

export interface ClockFilter {
  readonly code?: ClockCode;
  readonly changedSince?: string;
}

export interface ClockPage {
  readonly from: Position | null;
  readonly limit: number;
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

const FILTERS = [
  { asked: 'code', letter: 'c', condition: 't.code =' },
  { asked: 'changedSince', letter: 'u', condition: 't.updated_at >' },
] as const;

/** One page of a list. Only what is asked for stands in the text, so that an index can be walked in order. */
export function clockListStatement(
  select: string,
  name: ClockListName,
  work: Work,
  { filter, from, limit }: ClockPage & { readonly filter: ClockFilter },
): { statement: Statement; values: unknown[] } {
  const { where, column } = LISTS[name];
  const values = valuesOf(name, work);
  const mark = (value: unknown) => `$${values.push(value)}`;
  const filters = FILTERS.filter(({ asked }) => filter[asked] !== undefined);
  const conditions = filters.map(({ asked, condition }) => `${condition} ${mark(filter[asked])}`);
  if (from) conditions.push(`(t.${column}, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const letters = filters.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `clocks ${name} ${letters}${from ? '+' : ''}`,
      text: `${select} where ${[where, ...conditions].join(' and ')}
        order by t.${column}, t.id limit ${mark(limit)}`,
    },
    values,
  };
}

/** How many stand in a list, up to a hundred. */
export function clockCountStatement(
  name: ClockListName,
  work: Work,
): { statement: Statement; values: unknown[] } {
  const text = `select count(*)::int as count
    from (select 1 from intake.clock t where ${LISTS[name].where} limit 100) as counted`;
  return { statement: { name: `count clocks ${name}`, text }, values: valuesOf(name, work) };
}

const valuesOf = (name: ClockListName, { actor, now }: Work): unknown[] =>
  LISTS[name].asksNow ? [actor.agencyId, now] : [actor.agencyId];
