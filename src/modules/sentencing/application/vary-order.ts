import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeOpen } from '../domain/order-changes.actions';
import type { VaryOrderRequest } from '../http/order-change.requests';
import type { ConditionRequest } from '../http/order.requests';
import type { OrderConditionEntity } from '../persistence/order-condition.entity';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { HearChild } from './hear-child';
import { MoveOrder, type ToldAct } from './move-order';
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
    await this.codes.requireSaid(work, 'order-variation-reasons', reasonCode);
    await this.codes.requireConditions(work, conditions);
    await this.hearing.require(work, request);
    const told = { reasonCode, note: reasons, childWords, wordsMissing, tries };
    await this.set(work, row, told, conditions);
  }

  /** The conditions that hold. */
  async holding(work: Work, id: string): Promise<readonly OrderConditionEntity[]> {
    return holdingConditions(await this.contents.of(work, id));
  }

  /** The next edition. @throws DomainError `not-open` where there is none before. */
  async set(
    work: Work,
    row: OrderRow,
    told: ToldAct & { readonly reasonCode: string },
    conditions: readonly ConditionRequest[],
  ): Promise<void> {
    const { terms } = await this.contents.of(work, row.id);
    const last = terms.at(-1);
    if (last === undefined) throw new DomainError('not-open', 'order.not-open-for-vary');
    await this.mover.stay(work, row, 'vary', told);
    const { reasonCode } = told;
    this.writing.setTerms(work, row, { number: last.number + 1, reasonCode, conditions });
  }
}
