import type { Position } from '../http/cursors';
import type { Statement } from './statement';
import type { Work } from './work';

/** Which page is wished for: behind which row it begins, and how many rows it has at most. */
export interface PageWish {
  readonly from: Position | null;
  readonly limit: number;
}

/** What makes a list: what it reads, whose rows, in which order. */
export interface ListShape {
  /** Tells its statements apart from those of other lists; at most 50 characters. */
  readonly name: string;
  /** Columns and tables; the rows are called `t`. */
  readonly select: string;
  /** Names whose list it is, for the plan of the query, or `true`; what may be seen, row-level security decides. */
  readonly where: string;
  readonly values: readonly unknown[];
  /** The expressions of instant and id that the order goes by; the id is `t.id` where nothing is said. */
  readonly at: string;
  readonly id?: string;
  readonly way: 'asc' | 'desc';
}

/** What may be asked of a list, each with its condition on the value. */
export type ListFilters<Filter> = Readonly<Record<keyof Filter & string, (value: string) => string>>;

/** A statement with its values. */
export interface Asked {
  readonly statement: Statement;
  readonly values: unknown[];
}

/**
 * One page of a list. Only the filters that are asked for stand in the text: a condition such as `$1 is null or …`
 * makes the planner expect a single row, and sort a whole agency instead of walking its index. The limit stays a value
 * for the same reason: taken for a tenth of the rows, it makes walking cheap in small installations too.
 */
export function pageStatement<Filter extends object>(
  list: ListShape,
  filters: ListFilters<Filter>,
  { filter, from, limit }: PageWish & { readonly filter: Filter },
): Asked {
  const values = [...list.values];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const names = Object.keys(filters) as (keyof Filter & string)[];
  const asked = names.filter((name) => filter[name] !== undefined);
  const conditions = [list.where, ...asked.map((name) => filters[name](mark(filter[name])))];
  const { at, id = 't.id', way } = list;
  const behind = way === 'asc' ? '>' : '<';
  if (from) conditions.push(`(${at}, ${id}) ${behind} (${mark(from.after)}, ${mark(from.id)})`);
  const variant = asked.map((name) => names.indexOf(name)).join('');
  const text = `${list.select} where ${conditions.join(' and ')}
    order by ${at} ${way}, ${id} ${way} limit ${mark(limit)}`;
  return { statement: { name: `list ${list.name} ${variant}${from ? '+' : ''}`, text }, values };
}

/** How many rows of a source, called `t`, meet a condition, up to a hundred: enough to say "99+". */
export async function countUpToHundred(
  work: Work,
  name: string,
  source: string,
  { where, values }: Pick<ListShape, 'where' | 'values'>,
): Promise<number> {
  const text = `select count(*)::int as count from (select 1 from ${source} where ${where} limit 100) as counted`;
  const [row] = await work.query<{ count: number }>({ name: `count ${name}`, text }, [...values]);
  return row?.count ?? 0;
}
