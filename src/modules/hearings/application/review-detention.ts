import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade, type SealedPlace } from '../../children';
import { OrdersFacade, type SeenOrder } from '../../sentencing';
import { detentionEvent } from '../contract';
import { detentionRules } from '../domain/detention.rules';
import { ledToOrderRules } from '../domain/led-to-order.rules';
import type { ReviewDetentionRequest } from '../http/detention.requests';
import { DetentionRepository, type DetentionRow } from '../persistence/detention.repository';

/** A court looks at it again whether a child has to be held (CRC 37(d); GC24 §90). */
@Injectable()
export class ReviewDetention {
  constructor(
    private readonly detentions: DetentionRepository,
    private readonly texts: ChildTextsFacade,
    private readonly orders: OrdersFacade,
  ) {}

  /**
   * @throws DomainError `rule-broken` without the lawyer of a child that is held on or the order of an alternative, `duplicate`
   * where somebody was faster.
   */
  async review(work: Work, custodyId: string, request: ReviewDetentionRequest): Promise<void> {
    const row = await this.detentions.find(work, custodyId);
    const { outcome, lawyerPresent, orderId = null } = request;
    await this.requireOrder(work, row, request);
    requireAll(detentionRules, { outcome, lawyerPresent, before: row.outcome });
    const id = newId();
    await this.detentions.add(work, {
      ...{ id, custodyId, intakeId: row.intakeId, childId: row.childId, number: (row.number ?? 0) + 1 },
      ...{ courtAgencyId: work.actor.agencyId, outcome, orderId, lawyerPresent },
      reasons: this.texts.seal(row, placeOfReasons(id), request.reasons),
      ...{ reviewedBy: work.actor.accountId, reviewedAt: work.now },
    });
    work.emit(detentionEvent(row, work.actor.agencyId, work.now));
  }

  private async requireOrder(
    work: Work,
    { intakeId, countsFrom: heldOnAt }: DetentionRow,
    { outcome, orderId }: ReviewDetentionRequest,
  ): Promise<void> {
    const order = orderId === undefined ? null : await this.named(work, orderId);
    requireAll(ledToOrderRules, { outcome, order, intakeId, heldOnAt });
  }

  private async named(work: Work, orderId: string): Promise<SeenOrder> {
    const order = await this.orders.seen(work, orderId);
    if (order) return order;
    const fields = [{ pointer: '/orderId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }
}

/** Where the reasons of a review stand. */
export const placeOfReasons = (row: string): SealedPlace => ({
  ...{ table: 'hearings.detention_review', column: 'reasons', row },
});
