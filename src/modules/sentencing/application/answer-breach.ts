import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { ListName } from '../../reference';
import { replacingRules } from '../domain/breach.rules';
import type {
  BreachStepRequest,
  RecordBreachRequest,
  ReferOrderRequest,
  ReplaceOrderRequest,
} from '../http/order-action.requests';
import { CheckReview } from './check-review';
import { CheckBreach } from './check-breach';
import { HearChild } from './hear-child';
import { MoveOrder, type ToldAct } from './move-order';
import { OrderCodes } from './order-codes';
import { ShareOrder } from './share-order';

/** Steps about a breach that ask for nothing beside. */
export type PlainStep = 'excuse' | 'warn' | 'continue';

/**
 * The ladder of a breach: who supervises says what happened, the child explains it, and who is competent answers; the lightest
 * answer is that it is excused (TR 14.2–14.4).
 */
@Injectable()
export class AnswerBreach {
  constructor(
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly hearing: HearChild,
    private readonly sharing: ShareOrder,
    private readonly checking: CheckBreach,
    private readonly reviewing: CheckReview,
  ) {}

  /** Who supervises says what was not kept, and when. @throws DomainError as `step`, also of a day that does not fit. */
  async record(work: Work, id: string, request: RecordBreachRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'record-breach');
    await this.checking.require(work, id, 'record-breach');
    const happenedOn = this.codes.toldDay(work, request.happenedOn, row.startedOn);
    const told = await this.told(work, 'order-breach-grounds', request);
    await this.checking.requireGround(work, id, request.reasonCode);
    await this.mover.move(work, row, 'record-breach', { ...told, happenedOn });
  }

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` where the child was not heard, or the last warning is reviewed. */
  async step(work: Work, id: string, act: PlainStep, request: BreachStepRequest): Promise<void> {
    const row = await this.mover.begin(work, id, act);
    await this.reviewing.require(work, id, act);
    await this.mover.move(work, row, act, await this.told(work, 'order-answer-reasons', request));
  }

  /** A court looks at it; who ordered it, when that was no court, says which. */
  async refer(work: Work, id: string, request: ReferOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'refer-to-court');
    await this.checking.require(work, id, 'refer-to-court');
    const told = await this.told(work, 'order-answer-reasons', request);
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
    const told = await this.told(work, 'order-answer-reasons', request);
    requireAll(replacingRules, { lawyerPresent });
    await this.mover.move(work, row, 'replace', { ...told, lawyerPresent, changes: { outcomeCode } });
  }

  private async told(work: Work, list: ListName, request: BreachStepRequest): Promise<ToldAct> {
    const { reasonCode, reasons, childWords, wordsMissing, tries } = request;
    await this.codes.require(work, list, reasonCode, '/reasonCode');
    await this.hearing.require(work, request);
    return { reasonCode, note: reasons, childWords, wordsMissing, tries };
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
