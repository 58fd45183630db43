import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { sessionNoteLifecycle, stateOfNote } from '../domain/session-note.lifecycle';
import type { SessionNoteListQuery } from '../http/session-note.requests';
import {
  showNote,
  summariseNote,
  type SessionNoteActionResponse,
  type SessionNoteResponse,
  type SessionNoteSummaryResponse,
} from '../http/session-note.response';
import type { NoteFilter } from '../persistence/session-note-lists';
import { SessionNoteRepository, type SessionNote } from '../persistence/session-note.repository';
import { MetChildTexts, placeOfNote } from './met-child-texts';

/** Reading confidential notes: one with all its editions, and those that are the actor's to read. */
@Injectable()
export class FindSessionNotes {
  constructor(
    private readonly notes: SessionNoteRepository,
    private readonly texts: MetChildTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<SessionNoteResponse> {
    const [last, ...before] = await this.notes.find(work, id);
    const open = (edition: SessionNote) => this.texts.open(edition, placeOfNote(edition.id), edition.words);
    return showNote(last, { before, open, actions: this.actions(work, last) });
  }

  /** Of a session that is not theirs to see, there are none. */
  async ofSession(
    work: Work,
    sessionId: string,
    query: PageQuery,
  ): Promise<Page<SessionNoteSummaryResponse>> {
    return this.page(work, { sessionId }, query);
  }

  async list(
    work: Work,
    { limit, cursor, ...filter }: SessionNoteListQuery,
  ): Promise<Page<SessionNoteSummaryResponse>> {
    return this.page(work, filter, { limit, cursor });
  }

  private async page(
    work: Work,
    filter: NoteFilter,
    { limit, cursor }: PageQuery,
  ): Promise<Page<SessionNoteSummaryResponse>> {
    const { caseId, sessionId, authorId, state } = filter;
    const name = ['session-notes', caseId, sessionId, authorId, state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.notes.list(work, { filter, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseNote,
    });
  }

  private actions({ actor }: Work, last: SessionNote): SessionNoteActionResponse[] {
    const isAuthor = last.authorId === actor.accountId;
    return sessionNoteLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `note.${action}`))
      .map((action) => {
        const isOpen = sessionNoteLifecycle.next(stateOfNote(last), action) !== undefined;
        const why = isAuthor ? `session-note.not-open-for-${action}` : 'session-note.not-yours';
        return isAuthor && isOpen ? { action, open: true } : { action, open: false, because: why };
      });
  }
}
