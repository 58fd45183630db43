import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { DueProcessFacade } from '../../due-process';
import type { Answer } from '../domain/referral';
import type { ChildDeclinesRequest, TakeUpRequest } from '../http/referral-action.requests';
import type { ReferralRow } from '../persistence/referral.repository';
import { CheckReason } from './check-reason';
import { explanationOf } from './explain';
import { MoveReferral } from './move-referral';

/** What the child answered to the offer; to decline it has no adverse effect. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly mover: MoveReferral,
    private readonly codes: CheckReason,
    private readonly dueProcess: DueProcessFacade,
  ) {}

  async takeUp(work: Work, id: string, request: TakeUpRequest): Promise<ReferralRow> {
    const answer = await this.answerOf(work, request, { takenUp: true, reasonCode: null });
    return this.mover.move(work, id, 'take-up', async ({ childId }) => {
      const heldWhenAnswered = await this.dueProcess.wasHeld(work, childId, new Date(answer.answeredAt));
      return { request: { answer, heldWhenAnswered }, changes: { answer } };
    });
  }

  async decline(work: Work, id: string, request: ChildDeclinesRequest): Promise<ReferralRow> {
    const { reasonCode } = request;
    await this.codes.check(work, 'not-taken-up-reasons', reasonCode);
    const answer = await this.answerOf(work, request, { takenUp: false, reasonCode });
    return this.mover.move(work, id, 'child-declines', () => ({
      request: { answer, reasonCode },
      changes: { answer },
    }));
  }

  private async answerOf(
    work: Work,
    request: TakeUpRequest,
    { takenUp, reasonCode }: Pick<Answer, 'takenUp' | 'reasonCode'>,
  ): Promise<Answer> {
    const { backDatingReason } = request;
    if (backDatingReason)
      await this.codes.check(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    return {
      takenUp,
      reasonCode,
      answeredAt: new Date(request.answeredAt).toISOString(),
      inCustody: request.inCustody,
      backDatingReason: backDatingReason ?? null,
      explanation: await explanationOf(work, this.codes, request.explanation),
    };
  }
}
