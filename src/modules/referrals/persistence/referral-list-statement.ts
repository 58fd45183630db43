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

/**
 * One page of a list. Only the filters that are asked for stand in the text: a condition such as `$1 is null or …`
 * makes the planner expect a single row, and sort a whole agency instead of walking its index. The limit stays a value
 * for the same reason: taken for a tenth of the rows, it makes walking cheap in small installations too.
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
  const letters = filters.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `list ${name} ${variant ?? ''} ${letters}${from ? '+' : ''}`,
      text: `${select} where ${[where, ...conditions].join(' and ')}
        order by t.${column} ${way}, t.id ${way} limit ${mark(limit)}`,
    },
    values,
  };
}
