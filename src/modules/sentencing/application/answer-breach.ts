import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { replacingRules } from '../domain/breach.rules';
import type {
  BreachStepRequest,
  ReferOrderRequest,
  ReplaceOrderRequest,
} from '../http/order-action.requests';
import { CheckRest } from './check-rest';
import { CheckReview } from './check-review';
import { HearChild } from './hear-child';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { ShareOrder } from './share-order';

/** Steps about a breach that ask for nothing beside. */
export type PlainStep = 'excuse' | 'warn' | 'continue';

/**
 * The ladder of a breach: the child explains it, and who is competent answers; the lightest answer is that it is excused
 * (TR 14.2–14.4).
 */
@Injectable()
export class AnswerBreach {
  constructor(
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly hearing: HearChild,
    private readonly sharing: ShareOrder,
    private readonly resting: CheckRest,
    private readonly reviewing: CheckReview,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` where the child was not heard, or the last warning is reviewed. */
  async step(work: Work, id: string, act: PlainStep, request: BreachStepRequest): Promise<void> {
    const row = await this.mover.begin(work, id, act);
    await this.reviewing.require(work, id, act);
    await this.mover.move(work, row, act, await this.hearing.told(work, 'order-answer-reasons', request));
  }

  /** A court looks at it; who ordered it, when that was no court, says which. */
  async refer(work: Work, id: string, request: ReferOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'refer-to-court');
    await this.resting.require(work, id, 'refer-to-court');
    const told = await this.hearing.told(work, 'order-answer-reasons', request);
    const courtAgencyId = row.courtAgencyId ?? (await this.courtOf(work, request));
    const after = await this.mover.move(work, row, 'refer-to-court', { ...told, changes: { courtAgencyId } });
    if (row.courtAgencyId === null) this.sharing.toCourt(work, after);
  }

  /** A court alone, and with a lawyer beside the child. */
  async replace(work: Work, id: string, request: ReplaceOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'replace');
    await this.reviewing.require(work, id, 'replace');
    const { outcomeCode, lawyerPresent } = request;
    await this.codes.require(work, 'court-outcomes', outcomeCode, '/outcomeCode');
    const told = await this.hearing.told(work, 'order-answer-reasons', request);
    requireAll(replacingRules, { lawyerPresent });
    await this.mover.move(work, row, 'replace', { ...told, lawyerPresent, changes: { outcomeCode } });
  }

  private async courtOf(work: Work, { courtAgencyId }: ReferOrderRequest): Promise<string> {
    if (courtAgencyId === undefined) {
      const fields = [{ pointer: '/courtAgencyId', code: 'required' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    await this.codes.requireAgency(work, courtAgencyId, ['court'], '/courtAgencyId');
    return courtAgencyId;
  }
}
