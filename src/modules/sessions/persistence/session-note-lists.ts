import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
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
export interface NoteWish extends PageWish {
  readonly filter: NoteFilter;
}

const FROM = `from sessions.note t left join children.child_label l on l.child_id = t.child_id`;
const LABEL = `l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;
const LAST = 'not exists (select 1 from sessions.note c where c.corrects_id = t.id)';

const FILTERS: ListFilters<Omit<NoteFilter, 'state'>> = {
  caseId: (value) => `t.case_id = ${value}`,
  sessionId: (value) => `t.session_id = ${value}`,
  authorId: (value) => `t.author_id = ${value}`,
};

const STANDS: Readonly<Record<SessionNoteState, string>> = {
  unsigned: 't.signed_off_at is null',
  'signed-off': 't.signed_off_at is not null',
};

const READ_BY_ME = `(t.author_id = $1 or t.readers @> array[$1::uuid]) and ${LAST}`;

/** One page, the latest first. */
export function noteListStatement(
  columns: string,
  { actor }: Work,
  { filter, from, limit }: NoteWish,
): Asked {
  const { state, ...others } = filter;
  return pageStatement(
    {
      ...{ name: `session notes ${state ?? ''}`, select: `select ${columns}, ${LABEL} ${FROM}` },
      where: state === undefined ? READ_BY_ME : `${READ_BY_ME} and ${STANDS[state]}`,
      values: [actor.accountId],
      ...{ at: 't.created_at', way: 'desc' },
    },
    FILTERS,
    { filter: others, from, limit },
  );
}

/** $1 author, $2 long ago, $3 how many. */
export const unsignedNotes = (columns: string): string =>
  `select ${columns}, ${LABEL} ${FROM} join sessions.session s on s.id = t.session_id
    where t.author_id = $1 and t.signed_off_at is null and s.state = 'held' and s.ends_at < $2 and ${LAST}
    order by t.created_at, t.id limit $3`;
