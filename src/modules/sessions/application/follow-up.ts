import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { catchUpRules, isMissed } from '../domain/missed-session.rules';
import type { AnswerMissedRequest, CatchUpRequest, MissedListQuery } from '../http/missed-session.requests';
import { showMissed, type MissedSessionResponse } from '../http/missed-session.response';
import { FollowUpEntity } from '../persistence/follow-up.entity';
import { MissedSessionRepository } from '../persistence/missed-session.repository';
import { BookSession } from './book-session';
import { CheckBooking } from './check-booking';

/** Somebody asks after a child that has missed a session: another one is booked for it, or it is told what came of asking. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly missed: MissedSessionRepository,
    private readonly booking: BookSession,
    private readonly checking: CheckBooking,
    private readonly reference: ReferenceFacade,
    private readonly cursors: Cursors,
  ) {}

  /** Answers the id of the session that makes it up. @throws DomainError `rule-broken` or `duplicate`. */
  async catchUp(work: Work, id: string, request: CatchUpRequest): Promise<string> {
    const { caseId } = await this.missed.find(work, id);
    await this.checking.lockCase(work, caseId);
    const { attendance, sessionId: missedSessionId, isMadeUp, kind } = await this.missed.find(work, id);
    requireAll(catchUpRules, { isMissed: isMissed(attendance), isMadeUp });
    if (!isMissed(attendance)) throw new DomainError('not-open', 'missed-session.not-missed');
    const asked = { ...request, kind: request.kind ?? kind, caseIds: [caseId] };
    const sessionId = await this.booking.book(work, asked);
    await this.missed.makeUp(work, { sessionId, caseId, missedSessionId, makesUp: attendance });
    return sessionId;
  }

  /** @throws DomainError `not-open` where somebody has told it already. */
  async answer(work: Work, id: string, { answer }: AnswerMissedRequest): Promise<MissedSessionResponse> {
    const row = await this.missed.find(work, id);
    await this.checking.lockCase(work, row.caseId);
    requireAll(catchUpRules.slice(0, 1), { isMissed: isMissed(row.attendance), isMadeUp: row.isMadeUp });
    if (row.isAnswered) throw new DomainError('not-open', 'missed-session.answered-already');
    const wanted = { list: 'follow-up-answers', code: answer, pointer: '/answer' } as const;
    await this.reference.requireCodeToday(work, wanted);
    work.insert(FollowUpEntity, {
      ...{ attendanceId: id, caseId: row.caseId, childId: row.childId, answer },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
    return showMissed({ ...row, isAnswered: true });
  }

  async list(work: Work, query: MissedListQuery): Promise<Page<MissedSessionResponse>> {
    const { limit, cursor, caseId = null } = query;
    const name = `missed-sessions ${caseId}`;
    const wish = { caseId, from: this.cursors.read(name, cursor), limit: limit + 1 };
    const rows = await this.missed.waiting(work, wish);
    for (const { sessionId, childId } of rows) work.saw({ kind: 'session', id: sessionId, childId });
    return this.cursors.page(name, rows, limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: showMissed,
    });
  }
}
