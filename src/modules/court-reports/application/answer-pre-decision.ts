import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { NOT_TOLD, STOPPED } from '../../reference';
import type { PreDecisionReasonRequest, TakeOnPreDecisionRequest } from '../http/pre-decision.requests';
import { WRITERS } from '../policy/pre-decision.policy';
import { MovePreDecision } from './move-pre-decision';
import { ReportTerms } from './report-terms';
import { ShareReport } from './share-report';

/** No clock runs, and nobody is told of one. */
const AT_REST = { ...STOPPED, ...NOT_TOLD };

/** What centre and authority answer each other about a report. */
@Injectable()
export class AnswerPreDecision {
  constructor(
    private readonly mover: MovePreDecision,
    private readonly terms: ReportTerms,
    private readonly sharing: ShareReport,
  ) {}

  /** Somebody of the centre is named to write it. @throws DomainError `not-open` or `invalid`. */
  async takeOn(work: Work, id: string, { writerId }: TakeOnPreDecisionRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'take-on');
    await this.terms.requireHere(work, writerId, WRITERS, '/writerId');
    await this.mover.move(work, row, 'take-on', { writerId });
    this.sharing.toWriter(work, row, writerId);
  }

  /** Why, the centre keeps to itself: that a child refused is told to nobody who decides on it (CRC 12, 16). */
  async decline(work: Work, id: string, { reasonCode }: PreDecisionReasonRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'decline');
    await this.terms.require(work, 'pre-decision-decline-reasons', reasonCode, '/reasonCode');
    await this.mover.move(work, row, 'decline', { ...AT_REST, draft: null, endReason: reasonCode });
    this.sharing.afterEnd(work, row);
  }

  async withdraw(work: Work, id: string, { reasonCode }: PreDecisionReasonRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'withdraw');
    await this.terms.require(work, 'pre-decision-withdraw-reasons', reasonCode, '/reasonCode');
    await this.mover.move(work, row, 'withdraw', { ...AT_REST, draft: null, endReason: reasonCode });
    this.sharing.afterEnd(work, row);
  }

  /** The centre goes on writing, and its time begins anew. */
  async sendBack(work: Work, id: string, { reasonCode }: PreDecisionReasonRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'send-back');
    await this.terms.require(work, 'pre-decision-send-back-reasons', reasonCode, '/reasonCode');
    const clock = await this.terms.startClock(work);
    await this.mover.move(work, row, 'send-back', { ...clock, returnReason: reasonCode });
  }

  /** It was read: the centre knows no more who the child is. */
  async acknowledge(work: Work, id: string): Promise<void> {
    const row = await this.mover.begin(work, id, 'acknowledge');
    await this.mover.move(work, row, 'acknowledge', { draft: null });
    this.sharing.afterEnd(work, row);
  }
}
