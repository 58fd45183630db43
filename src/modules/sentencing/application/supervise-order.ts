import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import type { OrderedMeasure } from '../domain/order';
import { requireChangeOpen } from '../domain/order-changes.actions';
import type { StartOrderRequest, TakeOverRequest } from '../http/order-action.requests';
import { OrderContentRepository } from '../persistence/order-content.repository';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { FollowOrders, type StartedOrder } from './follow-orders';
import { KnowTerm } from './know-term';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { NOT_HANDED_ON } from './run-order-clock';

/** What who supervises says of an order. */
@Injectable()
export class SuperviseOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly mover: MoveOrder,
    private readonly contents: OrderContentRepository,
    private readonly codes: OrderCodes,
    private readonly following: FollowOrders,
    private readonly terms: KnowTerm,
  ) {}

  /** From a day on it holds, until the longest of its measures is over, or what is counted in hours has to be served; from no day before it was ordered (CRC 40(2)(a)). */
  async start(work: Work, id: string, request: StartOrderRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'start');
    const orderedOn = row.decidedAt && this.codes.dayOf(row.decidedAt);
    const startedOn = this.codes.toldDay(work, request.startedOn, orderedOn);
    const measures = await this.contents.measures(work, id);
    const from = await this.terms.from(work, row, startedOn, measures);
    await this.mover.move(work, row, 'start', { changes: from });
    const started = startedOrder({ ...row, endsOn: from.endsOn }, startedOn, measures);
    await this.following.tellStarted(work, { ...started, besideCaseId: request.besideCaseId ?? null });
  }

  /** It goes on here, as it stands. @throws DomainError `not-permitted`, or `not-open`, also where it was taken over already. */
  async takeOver(work: Work, id: string, request: TakeOverRequest): Promise<void> {
    const row = await this.orders.findToChange(work, id);
    requireChangeOpen('take-over', row, work.actor.agencyId);
    await this.mover.stay(work, row, 'take-over', { changes: NOT_HANDED_ON });
    const measures = await this.contents.measures(work, id);
    const startedOn = row.startedOn ?? this.codes.today(work);
    const started = startedOrder(row, startedOn, measures);
    const { besideCaseId = null } = request;
    await this.following.tellTakenOver(work, { ...started, besideCaseId });
  }
}

/** What who works on an order must know of it; the measure is told where it is one alone. */
function startedOrder(
  { id, childId, gravity, endsOn }: OrderRow,
  startedOn: LocalDate,
  measures: readonly OrderedMeasure[],
): Omit<StartedOrder, 'besideCaseId'> {
  const [first, another] = measures;
  const measure = another === undefined ? (first?.measure ?? null) : null;
  return { id, childId, gravity, measure, startedOn, endsOn };
}
