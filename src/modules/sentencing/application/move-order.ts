import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { orderEvent, type OrderChange } from '../contract';
import { requireActOpen } from '../domain/order.actions';
import type { OrderAct } from '../domain/order';
import { isRunning, orderLifecycle } from '../domain/order.lifecycle';
import { OrderTransitionEntity } from '../persistence/order-transition.entity';
import type { OrderChanges } from '../persistence/move-order-statement';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { FollowOrders } from './follow-orders';
import { OrderIntervalRepository } from '../persistence/order-interval.repository';
import { OrderCodes } from './order-codes';
import { OrderTexts } from './order-texts';
import { RunOrderClock } from './run-order-clock';

/** What is told with an act, beside what it changes. */
export interface ToldAct {
  readonly reasonCode?: string;
  readonly note?: string;
  readonly childWords?: string;
  readonly wordsMissing?: string;
  /** How often it was tried to hear the child, where there are no words. */
  readonly tries?: number;
  readonly lawyerPresent?: boolean;
  /** Why no lawyer was heard. */
  readonly lawyerAbsence?: string;
  readonly happenedOn?: LocalDate;
  /** What a breach is about. */
  readonly conditionIds?: readonly string[];
  readonly measures?: readonly string[];
  readonly changes?: Omit<OrderChanges, 'state'>;
}

/** Moves an order: whether it may now, what it changes, and the line in its history. */
@Injectable()
export class MoveOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly texts: OrderTexts,
    private readonly following: FollowOrders,
    private readonly intervals: OrderIntervalRepository,
    private readonly codes: OrderCodes,
    private readonly clock: RunOrderClock,
  ) {}

  /** The order as it was read, when the act is open to the actor. @throws DomainError `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, act: OrderAct): Promise<OrderRow> {
    const row = await this.orders.findToChange(work, id);
    requireActOpen(act, row, work.actor.agencyId);
    return row;
  }

  /** The order after the act. @throws DomainError `changed-since` where somebody was faster. */
  async move(work: Work, row: OrderRow, act: OrderAct, told: ToldAct = {}): Promise<OrderRow> {
    const state = orderLifecycle.next(row.state, act);
    if (state === undefined) throw new DomainError('not-open', `order.not-open-for-${act}`);
    const isOver = orderLifecycle.isFinal(state);
    const ended = isOver ? { endedAt: work.now, endReason: told.reasonCode ?? null } : {};
    const clock = await this.clock.of(work, state);
    const after = await this.orders.move(work, row, { ...told.changes, ...ended, ...clock, state });
    if (isOver) this.intervals.endWithOrder(work, row.id, this.codes.today(work));
    this.remember(work, after, { from: row, act, told });
    work.emit(orderEvent(act, after, work.now));
    if (isRunning(row) && after.courtAgencyId !== row.courtAgencyId)
      await this.following.tellBroughtToCourt(work, row.id);
    if (isOver) await this.following.tellEnded(work, after);
    return after;
  }

  /** Something beside its state is done with it; it stands where it stood. @throws DomainError `changed-since`. */
  async stay(work: Work, row: OrderRow, act: OrderChange, told: ToldAct): Promise<OrderRow> {
    const after = await this.orders.move(work, row, { ...told.changes, state: row.state });
    this.remember(work, after, { from: row, act, told });
    work.emit(orderEvent(act, after, work.now));
    return after;
  }

  private remember(work: Work, after: OrderRow, { from, act, told }: Remembered): void {
    const id = newId();
    work.insert(OrderTransitionEntity, {
      ...{ id, orderId: after.id, childId: after.childId },
      ...{ fromState: from.state, action: act, toState: after.state },
      ...{ byAccount: work.actor.accountId, agencyId: work.actor.agencyId, at: work.now },
      reasonCode: told.reasonCode ?? null,
      note: this.texts.sealAny(after, 'note', id, told.note),
      childWords: this.texts.sealAny(after, 'child_words', id, told.childWords),
      ...{ wordsMissing: told.wordsMissing ?? null, tries: triesOf(told) },
      ...{ lawyerPresent: told.lawyerPresent ?? null, happenedOn: told.happenedOn ?? null },
      lawyerAbsence: told.lawyerAbsence ?? null,
      ...{ conditionIds: saidOrNone(told.conditionIds), measures: saidOrNone(told.measures) },
    });
  }
}

interface Remembered {
  readonly from: OrderRow;
  readonly act: OrderAct | OrderChange;
  readonly told: ToldAct;
}

/** Of a child that was heard nobody counts how often it was asked. */
const triesOf = ({ wordsMissing, tries = 0 }: ToldAct): number | null =>
  wordsMissing === undefined ? null : tries;

const saidOrNone = (named: readonly string[] = []): string[] | null =>
  named.length === 0 ? null : [...named];
