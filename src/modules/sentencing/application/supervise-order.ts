import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { lastDayOfOrder } from '../domain/term-of-order';
import type { StartOrderRequest } from '../http/order-action.requests';
import { OrderContentRepository } from '../persistence/order-content.repository';
import { FollowOrders } from './follow-orders';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';

/** What who supervises says of an order. */
@Injectable()
export class SuperviseOrder {
  constructor(
    private readonly mover: MoveOrder,
    private readonly contents: OrderContentRepository,
    private readonly codes: OrderCodes,
    private readonly following: FollowOrders,
  ) {}

  /** From a day on it holds, until the longest of its measures is over; from no day before it was ordered (CRC 40(2)(a)). */
  async start(work: Work, id: string, request: StartOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'start');
    const orderedOn = row.decidedAt && this.codes.dayOf(row.decidedAt);
    const startedOn = this.codes.toldDay(work, request.startedOn, orderedOn);
    const measures = await this.contents.measures(work, id);
    const endsOn = lastDayOfOrder(startedOn, measures);
    await this.mover.move(work, row, 'start', { changes: { startedOn, endsOn } });
    const [first, another] = measures;
    const measure = another === undefined ? (first?.measure ?? null) : null;
    const { childId, gravity } = row;
    await this.following.tellStarted(work, { id, childId, gravity, measure, startedOn, endsOn });
  }
}
