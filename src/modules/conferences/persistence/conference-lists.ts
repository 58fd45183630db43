import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ConferenceState } from '../domain/conference.lifecycle';

/** Those of cases for which I answer or to which I am invited, those of our centre, and those that nobody has recorded yet. */
export const CONFERENCE_LISTS = ['mine', 'our-centre', 'to-record'] as const;
export type ConferenceListName = (typeof CONFERENCE_LISTS)[number];

export interface ConferenceFilter {
  readonly caseId?: string;
  readonly state?: ConferenceState;
  /** Planned for then or later, and before. */
  readonly from?: string;
  readonly until?: string;
}

export const CONFERENCE_FROM = `from conferences.conference t join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
export const CONFERENCE_LABEL = `f.number, f.state as "caseState", f.worker_id as "workerId",
  l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;

const OURS = 't.centre_agency_id = $1';

/** Whose rows a list shows; what may be seen, row-level security decides. */
const SHAPES: Readonly<Record<ConferenceListName, string>> = {
  mine: `${OURS} and (f.worker_id = $2 or exists (select 1 from conferences.conference_guest g
    where g.conference_id = t.id and g.account_id = $2))`,
  'our-centre': OURS,
  'to-record': `${OURS} and t.state = 'planned' and t.planned_at < $2`,
};

/** What a list asks about beside the centre. */
const beside = (list: ConferenceListName, { actor, now }: Work): unknown[] =>
  list === 'our-centre' ? [] : [list === 'mine' ? actor.accountId : now];

const FILTERS = [
  ['caseId', (mark: string) => `t.case_id = ${mark}`],
  ['state', (mark: string) => `t.state = ${mark}`],
  ['from', (mark: string) => `t.planned_at >= ${mark}`],
  ['until', (mark: string) => `t.planned_at < ${mark}`],
] as const satisfies readonly (readonly [keyof ConferenceFilter, (mark: string) => string])[];

/** Which page of which list is wished for. */
export interface ConferenceWish {
  readonly list: ConferenceListName;
  readonly filter: ConferenceFilter;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, the earliest first. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function conferenceListStatement(
  columns: string,
  work: Work,
  { list, filter, from, limit }: ConferenceWish,
): { statement: Statement; values: unknown[] } {
  const values = [work.actor.agencyId, ...beside(list, work)];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const asked = FILTERS.filter(([name]) => filter[name] !== undefined);
  const conditions = [SHAPES[list], ...asked.map(([name, write]) => write(mark(filter[name])))];
  if (from) conditions.push(`(t.planned_at, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const name = `list conferences ${list} ${asked.map(([one]) => one).join(' ')}${from ? '+' : ''}`;
  const text = `select ${columns}, ${CONFERENCE_LABEL} ${CONFERENCE_FROM}
    where ${conditions.join(' and ')} order by t.planned_at, t.id limit ${mark(limit)}`;
  return { statement: { name, text }, values };
}
