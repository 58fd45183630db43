import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { feedbackEvent } from '../contract';
import { metChildRules } from '../domain/met-child.rules';
import type { FeedbackListQuery, FeedbackRequest } from '../http/what-followed.requests';
import { showFeedback, type FeedbackResponse } from '../http/what-followed.response';
import { FeedbackRepository } from '../persistence/feedback.repository';
import { FindMetChild } from './find-met-child';
import { MetChildTexts } from './met-child-texts';

/** Writes down how a session was for a child, as the child says, and tells it to the team and the coordinators (CRC 12). */
@Injectable()
export class RecordFeedback {
  constructor(
    private readonly meeting: FindMetChild,
    private readonly reference: ReferenceFacade,
    private readonly feedback: FeedbackRepository,
    private readonly texts: MetChildTexts,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `rule-broken` where the child was not there, `duplicate` where it has said so already. */
  async record(work: Work, sessionId: string, request: FeedbackRequest): Promise<FeedbackResponse> {
    const { caseId, feeling, words } = request;
    const { row: session, child } = await this.meeting.find(work, sessionId, caseId);
    await this.reference.requireCodeToday(work, {
      ...{ list: 'session-feelings', code: feeling, pointer: '/feeling' },
    });
    requireAll(metChildRules, { attendance: await this.meeting.attendanceOf(work, sessionId, caseId) });
    const id = newId();
    const row = {
      ...{ id, sessionId, caseId, childId: child.childId, feeling },
      words: this.texts.sealAny(child, placeOf(id), words),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    };
    await this.feedback.add(work, row);
    work.saw({ kind: 'session-feedback', id, childId: child.childId });
    work.emit(feedbackEvent(session, work.now));
    return showFeedback({ ...row, ...child, caseId }, words ?? null);
  }

  async list(work: Work, query: FeedbackListQuery): Promise<Page<FeedbackResponse>> {
    const { caseId, sessionId, limit, cursor } = query;
    const name = ['session-feedback', caseId, sessionId].join(' ');
    const from = this.cursors.read(name, cursor);
    const wish = { filter: { caseId, sessionId }, from, limit: limit + 1 };
    const rows = await this.feedback.list(work, wish);
    return this.cursors.page(name, rows, limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: (row) => showFeedback(row, this.texts.open(row, placeOf(row.id), row.words)),
    });
  }
}

const placeOf = (row: string) => ({ table: 'feedback', column: 'words', row }) as const;
