import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { lastDayAfterRest, OPEN_TO, type OrderIntervalKind } from '../domain/order-interval';
import { requireParty } from '../domain/order.actions';
import { orderLifecycle } from '../domain/order.lifecycle';
import type { BeginIntervalRequest, EndIntervalRequest } from '../http/order-change.requests';
import { OrderIntervalEntity } from '../persistence/order-interval.entity';
import { OrderIntervalRepository } from '../persistence/order-interval.repository';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { CheckAppeal } from './check-appeal';
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
    private readonly appeals: CheckAppeal,
  ) {}

  /** From today on. @throws DomainError `not-open` where it stands otherwise, or one lasts already. */
  async begin(work: Work, id: string, request: BeginIntervalRequest): Promise<void> {
    const { kind, reasonCode, note, plannedUntil = null } = request;
    const row = await this.found(work, id);
    await this.requireReason(work, 'order-interval-reasons', kind, reasonCode);
    const earlier = (await this.intervals.of(work, id)).filter((one) => one.kind === kind);
    const lasting = earlier.some(({ untilOn }) => untilOn === null);
    if (lasting || !OPEN_TO[kind].includes(row.state))
      throw new DomainError('not-open', `order.not-open-for-${kind}`);
    const fromOn = this.codes.toldDay(work, request.happenedOn, this.earliest(row, kind, earlier));
    requirePlan(request, fromOn);
    await this.appeals.require(work, row, fromOn);
    const after = await this.mover.stay(work, row, `begin-${kind}`, { reasonCode });
    const interval = newId();
    work.insert(OrderIntervalEntity, {
      ...{ id: interval, orderId: id, childId: after.childId, kind, reasonCode },
      note: this.texts.seal(after, 'interval_note', interval, note),
      ...{ fromOn, plannedUntil, begunBy: work.actor.accountId, begunAt: work.now },
      ...{ untilOn: null, endReason: null, endedBy: null, endedAt: null },
    });
  }

  /** Today it lasts no more; the days of a suspension are not used up. @throws DomainError `not-open` where none lasts. */
  async end(work: Work, id: string, { kind, reasonCode, happenedOn }: EndIntervalRequest): Promise<void> {
    const row = await this.found(work, id);
    await this.requireReason(work, 'order-interval-ends', kind, reasonCode);
    const lasting = await this.intervals.lasting(work, id, kind);
    if (lasting === undefined) throw new DomainError('not-open', `order.no-${kind}-lasts`);
    const until = this.codes.toldDay(work, happenedOn, lasting.fromOn);
    await this.intervals.end(work, lasting.id, { until, reasonCode });
    const rest = { from: lasting.fromOn, until };
    const moves = kind === 'suspension' && !orderLifecycle.isFinal(row.state);
    const endsOn = moves ? lastDayAfterRest(row.endsOn, rest) : row.endsOn;
    await this.mover.stay(work, row, `end-${kind}`, { reasonCode, changes: { endsOn } });
  }

  /** What holds can rest, and what was ordered be appealed against; no day counts twice. */
  private earliest(
    { startedOn, decidedAt, endedAt }: OrderRow,
    kind: OrderIntervalKind,
    earlier: readonly OrderIntervalEntity[],
  ): LocalDate | null {
    const decided = endedAt ?? decidedAt;
    const orderedOn = decided && this.codes.dayOf(decided);
    const days = [kind === 'suspension' ? startedOn : orderedOn, ...earlier.map(({ untilOn }) => untilOn)];
    return (
      days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null
    );
  }

  private async found(work: Work, id: string): Promise<OrderRow> {
    const row = await this.orders.findToChange(work, id);
    requireParty(row, work.actor.agencyId, ['authority', 'court']);
    return row;
  }

  /** What is a reason of a suspension is none of an appeal. */
  private async requireReason(
    work: Work,
    list: 'order-interval-reasons' | 'order-interval-ends',
    kind: OrderIntervalKind,
    code: string,
  ): Promise<void> {
    const { attributes } = await this.codes.require(work, list, code, '/reasonCode');
    const { kinds } = attributes;
    if (!Array.isArray(kinds) || !kinds.includes(kind)) throw unfit('/reasonCode', 'not-of-this-kind');
  }
}

/** Whoever waits longer than two years waits without an end: an order is taken back then, or suspended anew (CRC 40(2)(b)(iii)). */
const MOST_DAYS_AT_REST = 730;

/** Only of a suspension can be said until when it is meant to last, of a day that is still to come, and in no more than two years. */
function requirePlan({ kind, plannedUntil }: BeginIntervalRequest, fromOn: LocalDate): void {
  if (plannedUntil === undefined) return;
  if (kind !== 'suspension') throw unfit('/plannedUntil', 'not-of-this-kind');
  if (plannedUntil <= fromOn) throw unfit('/plannedUntil', 'not-after-it-begins');
  if (plannedUntil > plusDays(fromOn, MOST_DAYS_AT_REST)) throw unfit('/plannedUntil', 'more-than-two-years');
}

const unfit = (pointer: string, code: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
