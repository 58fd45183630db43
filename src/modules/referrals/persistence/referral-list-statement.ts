import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { ListShape, ReferralFilter, ReferralListName } from './referral-lists';

interface Wish {
  readonly filter: ReferralFilter;
  readonly from: Position | null;
  readonly limit: number;
}

/** The filters: what is asked, by which letter a statement with it is told apart, and its condition. */
const FILTERS = [
  { asked: 'state', letter: 's', condition: 't.state =' },
  { asked: 'childId', letter: 'c', condition: 't.child_id =' },
  { asked: 'basis', letter: 'b', condition: 't.basis =' },
  { asked: 'changedSince', letter: 'u', condition: 't.updated_at >' },
] as const;

/** The usual page and one row more, to see whether another follows. */
const USUAL_LIMIT = 51;

/**
 * One page of a list. Only the filters that are asked for stand in the text: a condition such as `$1 is null or …`
 * makes the planner expect a single row, and sort a whole agency instead of walking its index.
 */
export function listStatement(
  select: string,
  name: ReferralListName,
  { where, values: own, variant, order }: ListShape,
  { filter, from, limit }: Wish,
): { statement: Statement; values: unknown[] } {
  const values = [...own];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const filters = FILTERS.filter(({ asked }) => filter[asked] !== undefined);
  const conditions = filters.map(({ asked, condition }) => `${condition} ${mark(filter[asked])}`);
  const { column, way, after } = order;
  if (from) conditions.push(`(t.${column}, t.id) ${after} (${mark(from.after)}, ${mark(from.id)})`);
  // A limit in the text lets the planner settle on one plan; as a value it is taken for a tenth of all rows.
  const end = limit === USUAL_LIMIT ? String(limit) : mark(limit);
  const letters = filters.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `list ${name} ${variant ?? ''} ${letters}${from ? '+' : ''}${limit === USUAL_LIMIT ? '' : '#'}`,
      text: `${select} where ${[where, ...conditions].join(' and ')}
        order by t.${column} ${way}, t.id ${way} limit ${end}`,
    },
    values,
  };
}
