import { Injectable } from '@nestjs/common';
import type { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { Work } from '../../../platform/persistence/work';
import { NOT_TOLD, ReferenceFacade, STOPPED, type ClockCode } from '../../reference';
import type { OrderState } from '../domain/order.lifecycle';

/** What somebody has to do in time while an order stands so. */
const CLOCKS: Readonly<Partial<Record<OrderState, ClockCode>>> = {
  ordered: 'order-start',
  breached: 'order-breach-answer',
  'in-review': 'order-review',
};

/** Nobody has to take it over. */
export const NOT_HANDED_ON = { handedOnAt: null, takeOverDueAt: null, takeOverWarnAt: null } as const;

/** The clock of an order, by the dated rule of the day on which it begins (BR 20.1; GC24 §54–55). */
@Injectable()
export class RunOrderClock {
  constructor(private readonly reference: ReferenceFacade) {}

  /** Of an order that comes to stand so. @throws DomainError `unavailable` where no rule holds. */
  async of(work: Work, state: OrderState): Promise<ClockColumns> {
    const code = CLOCKS[state];
    const clock = code === undefined ? STOPPED : await this.reference.startClock(work, code);
    return { ...clock, ...NOT_TOLD };
  }

  /** Of one that runs and goes to another body now, beside the clock of its state: no day is without somebody who sees to it. */
  async handedOn(work: Work) {
    const { dueAt: takeOverDueAt, warnAt: takeOverWarnAt } = await this.reference.startClock(
      work,
      'order-take-over',
    );
    return { handedOnAt: work.now, takeOverDueAt, takeOverWarnAt };
  }
}
