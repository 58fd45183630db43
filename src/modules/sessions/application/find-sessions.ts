import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { isTheirs, NOT_YOUR_SESSION } from '../domain/session-action.rules';
import { sessionLifecycle } from '../domain/session.lifecycle';
import type { SessionListQuery } from '../http/session.requests';
import type {
  SessionActionResponse,
  SessionResponse,
  SessionSummaryResponse,
} from '../http/session.response';
import { showSession, summariseSession } from '../http/show-session';
import { ParticipantRepository } from '../persistence/participant.repository';
import type { SessionEntity } from '../persistence/session.entity';
import { SessionRepository } from '../persistence/session.repository';
import { SessionTexts } from './session-texts';

/** Reading sessions: one with who came and what was done, and the lists of a centre. */
@Injectable()
export class FindSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly participants: ParticipantRepository,
    private readonly texts: SessionTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<SessionResponse> {
    const found = await this.sessions.find(work, id);
    const [attendance, history, followedById] = await Promise.all([
      this.participants.attendanceOf(work, id),
      this.sessions.transitionsOf(work, id),
      this.sessions.followerOf(work, id),
    ]);
    // Whoever is in conflict with its children is told neither where they go nor why.
    const seesNobody = found.participants.length === 0;
    return showSession(found, {
      ...{ attendance, history, followedById },
      placeWords: seesNobody ? null : this.texts.openPlace(id, found.row.placeWords),
      note: (transitionId, sealed) => (seesNobody ? null : this.texts.openNote(transitionId, sealed)),
      actions: this.actions(work, found.row),
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

  private actions({ actor: { accountId, roles }, now }: Work, row: SessionEntity): SessionActionResponse[] {
    return sessionLifecycle.actions
      .filter((action) => this.table.allows(roles, `session.${action}`))
      .map((action) => {
        if (!isTheirs(row, action, { accountId, roles, now }))
          return { action, open: false, because: NOT_YOUR_SESSION };
        const isOpen = sessionLifecycle.next(row.state, action) !== undefined;
        return isOpen
          ? { action, open: true }
          : { action, open: false, because: `session.not-open-for-${action}` };
      });
  }
}
