import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf, type Table } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { noteListStatement, unsignedNotes, type NoteWish } from './session-note-lists';
import { SessionNoteEntity } from './session-note.entity';

/** An edition with what shows its child, and the key that opens its words. */
export type SessionNote = SessionNoteEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** Two may amend at once, and one of them wins; who names readers waits for both, so that no edition keeps an old reader. */
const LOCKS = {
  amend: {
    name: 'wait-for-note',
    text: 'select 1 from sessions.note where id = $1 for share',
  },
  change: {
    name: 'lock-note',
    text: 'select 1 from sessions.note where id = $1 for no key update',
  },
} as const satisfies Record<string, Statement>;

const SIGN_OFF: Statement = {
  name: 'sign-off-note',
  text: `update sessions.note set signed_off_at = $3, version = version + 1, updated_at = $3
    where id = $1 and version = $2 and signed_off_at is null returning 1`,
};

/** Of all editions, so that who reads one reads each. */
const NAME_READERS: Statement = {
  name: 'name-readers-of-note',
  text: `update sessions.note set readers = $3, version = $2 + 1, updated_at = $4 where note_id = $1 returning 1`,
};

/** Notes of sessions; which of them the actor may read, the database decides. */
@Injectable()
export class SessionNoteRepository {
  private readonly table: Table<SessionNoteEntity>;
  private readonly editions: Statement;

  constructor(source: DataSource) {
    this.table = tableOf(source, SessionNoteEntity);
    this.editions = {
      name: 'editions-of-note',
      text: `select ${this.table.columns}, l.number as "childNumber", l.initials as "childInitials",
          l.wrapped_key as "wrappedKey"
        from sessions.note t left join children.child_label l on l.child_id = t.child_id
        where t.note_id = $1 order by t.edition desc`,
    };
  }

  /** All editions, the last one first. @throws DomainError `not-found`, alike for what is not and what is not theirs to read. */
  async find(work: Work, noteId: string): Promise<readonly [SessionNote, ...SessionNote[]]> {
    const [last, ...before] = await work.query<SessionNote>(this.editions, [noteId]);
    if (!last) throw new DomainError('not-found', 'not-found');
    sawNote(work, last);
    return [last, ...before];
  }

  /** Locks the note and demands that the caller has seen its present version. */
  async findToChange(work: Work, noteId: string, lock: keyof typeof LOCKS): Promise<SessionNote> {
    await work.query(LOCKS[lock], [noteId]);
    const [last] = await this.find(work, noteId);
    requireMatch(work.facts.ifMatch, last.version);
    return last;
  }

  /** @throws DomainError `duplicate` where another edition has taken the place of the same one meanwhile. */
  async append(work: Work, row: SessionNoteEntity): Promise<void> {
    try {
      await work.query(this.table.insert, this.table.valuesOf(row));
    } catch (error) {
      if ((error as { constraint?: unknown }).constraint !== 'note_amended_once') throw error;
      throw new DomainError('duplicate', 'session-note.amended-already');
    }
    sawNote(work, row);
  }

  /** @throws DomainError `changed-since`. */
  async signOff(work: Work, { id, version }: SessionNoteEntity): Promise<void> {
    requireOne(await work.query(SIGN_OFF, [id, version, work.now]));
  }

  /** @throws DomainError `changed-since`. */
  async nameReaders(
    work: Work,
    { noteId, version }: SessionNoteEntity,
    readers: readonly string[],
  ): Promise<void> {
    requireOne(await work.query(NAME_READERS, [noteId, version, readers, work.now]));
  }

  /** The last editions of the notes that are the actor's to read, the latest first. */
  async list(work: Work, wish: NoteWish): Promise<SessionNote[]> {
    const { statement, values } = noteListStatement(this.table.columns, work, wish);
    const rows = await work.query<SessionNote>(statement, values);
    for (const row of rows) sawNote(work, row);
    return rows;
  }

  /** Of held sessions that were over then, for which their author, the actor, does not stand yet. */
  async unsigned(work: Work, longAgo: Date, limit: number): Promise<SessionNote[]> {
    const statement = { name: 'unsigned-notes', text: unsignedNotes(this.table.columns) };
    return work.query<SessionNote>(statement, [work.actor.accountId, longAgo, limit]);
  }
}

function sawNote(work: Work, { noteId, version, childId }: SessionNoteEntity): void {
  work.saw({ kind: 'session-note', id: noteId, version, childId });
}

function requireOne(changed: readonly unknown[]): void {
  if (changed.length === 0) throw new DomainError('changed-since', 'changed-since');
}
