import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { lastDayAfterRest, OPEN_TO } from '../domain/order-interval';
import { requireParty } from '../domain/order.actions';
import { orderLifecycle } from '../domain/order.lifecycle';
import type { BeginIntervalRequest, EndIntervalRequest } from '../http/order-change.requests';
import { OrderIntervalEntity } from '../persistence/order-interval.entity';
import { OrderIntervalRepository } from '../persistence/order-interval.repository';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { OrderTexts } from './order-texts';

/** An order is suspended, or appealed against, and that ends: beside its state, by acts of their own. */
@Injectable()
export class RestOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly intervals: OrderIntervalRepository,
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly texts: OrderTexts,
  ) {}

  /** From today on. @throws DomainError `not-open` where it stands otherwise, or one lasts already. */
  async begin(work: Work, id: string, request: BeginIntervalRequest): Promise<void> {
    const { kind, reasonCode, note } = request;
    const row = await this.found(work, id);
    await this.codes.require(work, 'order-interval-reasons', reasonCode, '/reasonCode');
    const lasting = await this.intervals.lasting(work, id, kind);
    if (lasting || !OPEN_TO[kind].includes(row.state))
      throw new DomainError('not-open', `order.not-open-for-${kind}`);
    const after = await this.mover.stay(work, row, `begin-${kind}`, { reasonCode });
    const interval = newId();
    work.insert(OrderIntervalEntity, {
      ...{ id: interval, orderId: id, childId: after.childId, kind, reasonCode },
      note: this.texts.seal(after, 'interval_note', interval, note),
      ...{ fromOn: this.codes.today(work), begunBy: work.actor.accountId, begunAt: work.now },
      ...{ untilOn: null, endReason: null, endedBy: null, endedAt: null },
    });
  }

  /** Today it lasts no more; the days of a suspension are not used up. @throws DomainError `not-open` where none lasts. */
  async end(work: Work, id: string, { kind, reasonCode }: EndIntervalRequest): Promise<void> {
    const row = await this.found(work, id);
    await this.codes.require(work, 'order-interval-ends', reasonCode, '/reasonCode');
    const lasting = await this.intervals.lasting(work, id, kind);
    if (lasting === undefined) throw new DomainError('not-open', `order.no-${kind}-lasts`);
    const until = this.codes.today(work);
    await this.intervals.end(work, lasting.id, { until, reasonCode });
    const rest = { from: lasting.fromOn, until };
    const moves = kind === 'suspension' && !orderLifecycle.isFinal(row.state);
    const endsOn = moves ? lastDayAfterRest(row.endsOn, rest) : row.endsOn;
    await this.mover.stay(work, row, `end-${kind}`, { reasonCode, changes: { endsOn } });
  }

  private async found(work: Work, id: string): Promise<OrderRow> {
    const row = await this.orders.findToChange(work, id);
    requireParty(row, work.actor.agencyId, ['authority', 'court']);
    return row;
  }
}
