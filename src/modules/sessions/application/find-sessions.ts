import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { whyNotTheirs } from '../domain/session-action.rules';
import { sessionLifecycle } from '../domain/session.lifecycle';
import type { SessionListQuery } from '../http/session.requests';
import type {
  SessionActionResponse,
  SessionResponse,
  SessionSummaryResponse,
} from '../http/session.response';
import { showSession, summariseSession } from '../http/show-session';
import { ParticipantRepository } from '../persistence/participant.repository';
import { SessionRepository, type ReadSession } from '../persistence/session.repository';
import { ReadBesideSession } from './read-beside-session';
import { SessionTexts } from './session-texts';

/** Reading sessions: one with who came and what was done, and the lists of a centre. */
@Injectable()
export class FindSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly participants: ParticipantRepository,
    private readonly beside: ReadBesideSession,
    private readonly texts: SessionTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<SessionResponse> {
    const found = await this.sessions.find(work, id);
    const [attendance, history, followedById, beside] = await Promise.all([
      this.participants.attendanceOf(work, id),
      this.sessions.transitionsOf(work, id),
      this.sessions.followerOf(work, id),
      this.beside.of(work, found),
    ]);
    const words = wordsFor(found);
    return showSession(found, {
      ...{ attendance, history, followedById, ...beside },
      placeWords: words.place ? this.texts.openPlace(id, found.row.placeWords) : null,
      note: (transitionId, sealed) => (words.notes ? this.texts.openNote(transitionId, sealed) : null),
      actions: this.actions(work, found),
    });
  }

  async list(work: Work, query: SessionListQuery): Promise<Page<SessionSummaryResponse>> {
    const { list, limit, cursor, ...filter } = query;
    const { from, until, facilitatorId, roomId, caseId, state } = filter;
    const name = ['sessions', list, from, until, facilitatorId, roomId, caseId, state].join(' ');
    const position = this.cursors.read(name, cursor);
    const found = await this.sessions.list(work, list, { filter, from: position, limit: limit + 1 });
    return this.cursors.page(name, found, limit, {
      position: ({ row }) => ({ after: row.beginsAt.toISOString(), id: row.id }),
      item: summariseSession,
    });
  }

  private actions({ actor, now }: Work, found: ReadSession): SessionActionResponse[] {
    const { state } = found.row;
    return sessionLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `session.${action}`))
      .map((action) => {
        const isOpen = sessionLifecycle.next(state, action) !== undefined;
        const why = whyNotTheirs(found, action, { ...actor, now });
        const because = why ?? (isOpen ? undefined : `session.not-open-for-${action}`);
        return because === undefined ? { action, open: true } : { action, open: false, because };
      });
  }
}

/**
 * Which words are told: to whom a child goes, and to nobody in conflict with one of the children, where; and why something
 * was done, which may be because of any of them, to who sees each.
 */
function wordsFor({ participants, children, isInConflict }: ReadSession): { place: boolean; notes: boolean } {
  const here = participants.filter(({ leftAt }) => leftAt === null).length;
  const seesAll = participants.length > 0 && here === children;
  return { place: !isInConflict && (here > 0 || seesAll), notes: !isInConflict && seesAll };
}
