import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeOpen } from '../domain/order-changes.actions';
import type { VaryOrderRequest } from '../http/order-change.requests';
import { OrderRepository } from '../persistence/order.repository';
import { CheckConditions } from './check-conditions';
import { HearChild } from './hear-child';
import { OrderCodes } from './order-codes';
import { SetTerms } from './set-terms';

/** Who decides changes the conditions: a new edition holds from now on, and the old ones stay to be read. */
@Injectable()
export class VaryOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly codes: OrderCodes,
    private readonly checking: CheckConditions,
    private readonly hearing: HearChild,
    private readonly setting: SetTerms,
  ) {}

  /** @throws DomainError `not-permitted`, `not-open`, `invalid`, or `rule-broken` where the child was not heard. */
  async vary(work: Work, id: string, request: VaryOrderRequest): Promise<void> {
    const row = await this.orders.findToChange(work, id);
    requireChangeOpen('vary', row, work.actor.agencyId);
    const { reasonCode, reasons, conditions, childWords, wordsMissing, tries } = request;
    await this.codes.requireSaid(work, 'order-variation-reasons', reasonCode);
    await this.checking.require(work, conditions, row.endsOn);
    await this.hearing.require(work, request);
    const told = { reasonCode, note: reasons, childWords, wordsMissing, tries };
    await this.setting.set(work, row, told, conditions);
  }
}
