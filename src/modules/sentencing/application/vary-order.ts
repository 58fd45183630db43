import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeOpen } from '../domain/order-changes.actions';
import type { VaryOrderRequest } from '../http/order-change.requests';
import { OrderContentRepository } from '../persistence/order-content.repository';
import { OrderRepository } from '../persistence/order.repository';
import { HearChild } from './hear-child';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { WriteOrder } from './write-order';

/** Who decides changes the conditions: a new edition holds from now on, and the old ones stay to be read. */
@Injectable()
export class VaryOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly contents: OrderContentRepository,
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly hearing: HearChild,
    private readonly writing: WriteOrder,
  ) {}

  /** @throws DomainError `not-permitted`, `not-open`, `invalid`, or `rule-broken` where the child was not heard. */
  async vary(work: Work, id: string, request: VaryOrderRequest): Promise<void> {
    const row = await this.orders.findToChange(work, id);
    requireChangeOpen('vary', row, work.actor.agencyId);
    const { reasonCode, reasons, conditions, childWords, wordsMissing, tries } = request;
    await this.codes.require(work, 'order-variation-reasons', reasonCode, '/reasonCode');
    await this.codes.requireConditions(work, conditions);
    await this.hearing.require(work, request);
    const { terms } = await this.contents.of(work, id);
    const last = terms.at(-1);
    if (last === undefined) throw new DomainError('not-open', 'order.not-open-for-vary');
    const told = { reasonCode, note: reasons, childWords, wordsMissing, tries };
    await this.mover.stay(work, row, 'vary', told);
    this.writing.setTerms(work, row, { number: last.number + 1, reasonCode, conditions });
  }
}
