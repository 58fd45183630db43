import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { SessionNoteState } from '../domain/session-note.lifecycle';

export interface NoteFilter {
  readonly caseId?: string;
  readonly sessionId?: string;
  readonly authorId?: string;
  /** Where the last edition stands. */
  readonly state?: SessionNoteState;
}

/** Which page is wished for. */
export interface NoteWish {
  readonly filter: NoteFilter;
  readonly from: Position | null;
  readonly limit: number;
}

const FROM = `from sessions.note t left join children.child_label l on l.child_id = t.child_id`;
const LABEL = `l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;
const LAST = 'not exists (select 1 from sessions.note c where c.corrects_id = t.id)';

/** The filters, each by the letter by which a statement with it is told apart. */
const FILTERS = [
  { asked: 'caseId', letter: 'c', column: 't.case_id' },
  { asked: 'sessionId', letter: 's', column: 't.session_id' },
  { asked: 'authorId', letter: 'a', column: 't.author_id' },
] as const;

const STANDS: Readonly<Record<SessionNoteState, string>> = {
  unsigned: 't.signed_off_at is null',
  'signed-off': 't.signed_off_at is not null',
};

/** One page, the latest first. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function noteListStatement(
  columns: string,
  { actor }: Work,
  { filter, from, limit }: NoteWish,
): { statement: Statement; values: unknown[] } {
  const values: unknown[] = [actor.accountId];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['(t.author_id = $1 or t.readers @> array[$1::uuid])', LAST];
  const asked = FILTERS.filter((one) => filter[one.asked] !== undefined);
  for (const one of asked) conditions.push(`${one.column} = ${mark(filter[one.asked])}`);
  if (filter.state !== undefined) conditions.push(STANDS[filter.state]);
  if (from) conditions.push(`(t.created_at, t.id) < (${mark(from.after)}, ${mark(from.id)})`);
  const letters = asked.map(({ letter }) => letter).join('') + (filter.state ?? '');
  return {
    statement: {
      name: `list session notes ${letters}${from ? '+' : ''}`,
      text: `select ${columns}, ${LABEL} ${FROM} where ${conditions.join(' and ')}
        order by t.created_at desc, t.id desc limit ${mark(limit)}`,
    },
    values,
  };
}

/** $1 author, $2 long ago, $3 how many. */
export const unsignedNotes = (columns: string): string =>
  `select ${columns}, ${LABEL} ${FROM} join sessions.session s on s.id = t.session_id
    where t.author_id = $1 and t.signed_off_at is null and s.state = 'held' and s.ends_at < $2 and ${LAST}
    order by t.created_at, t.id limit $3`;
