import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { RestorativeState } from '../domain/restorative.lifecycle';

/** Those that I mediate or for whose case I answer, and those of our centre. */
export const RESTORATIVE_LISTS = ['mine', 'our-centre'] as const;
export type RestorativeListName = (typeof RESTORATIVE_LISTS)[number];

export interface RestorativeFilter {
  readonly caseId?: string;
  readonly state?: RestorativeState;
}

export const RESTORATIVE_FROM = `from restorative.process t join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
export const RESTORATIVE_LABEL = `f.number, f.state as "caseState", f.worker_id as "workerId",
  l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;

const OURS = 't.centre_agency_id = $1';

/** Whose rows a list shows; what may be seen, row-level security decides. */
const SHAPES: Readonly<Record<RestorativeListName, string>> = {
  mine: `${OURS} and (f.worker_id = $2 or t.mediator_id = $2)`,
  'our-centre': OURS,
};

const FILTERS = [
  ['caseId', (mark: string) => `t.case_id = ${mark}`],
  ['state', (mark: string) => `t.state = ${mark}`],
] as const satisfies readonly (readonly [keyof RestorativeFilter, (mark: string) => string])[];

/** Which page of which list is wished for. */
export interface RestorativeWish {
  readonly list: RestorativeListName;
  readonly filter: RestorativeFilter;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the oldest first. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function restorativeListStatement(
  columns: string,
  work: Work,
  { list, filter, from, limit }: RestorativeWish,
): { statement: Statement; values: unknown[] } {
  const { agencyId, accountId } = work.actor;
  const values: unknown[] = list === 'mine' ? [agencyId, accountId] : [agencyId];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const asked = FILTERS.filter(([name]) => filter[name] !== undefined);
  const conditions = [SHAPES[list], ...asked.map(([name, write]) => write(mark(filter[name])))];
  if (from) conditions.push(`(t.created_at, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const name = `list restorative ${list} ${asked.map(([one]) => one).join(' ')}${from ? '+' : ''}`;
  const text = `select ${columns}, ${RESTORATIVE_LABEL} ${RESTORATIVE_FROM}
    where ${conditions.join(' and ')} order by t.created_at, t.id limit ${mark(limit)}`;
  return { statement: { name, text }, values };
}
