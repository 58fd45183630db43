import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import { clockDates } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { OrderStage } from '../domain/order';
import type { OrderEntity } from '../persistence/order.entity';

/** When it is near, and by when it is done, that an order is looked at again. */
type LookClock = Pick<OrderEntity, 'lookAgainFrom' | 'lookAgainAt'>;

/** Nothing of it is due. */
export const NOT_LOOKED_AT: LookClock = { lookAgainFrom: null, lookAgainAt: null };

/** An order that stands instead of remand is looked at again at a rhythm, by the dated rule of the day (BR 5.1, 17.1; TR 12.1). */
@Injectable()
export class RunLookClock {
  constructor(private readonly reference: ReferenceFacade) {}

  /** Counted from a day; of an order at another stage there is none. @throws DomainError `unavailable` where no rule holds. */
  async from(work: Work, stage: OrderStage, day: LocalDate): Promise<LookClock> {
    if (stage !== 'pre-trial') return NOT_LOOKED_AT;
    const limit = await this.reference.clockRule(work, 'order-look-again', day);
    const calendar = await this.reference.calendar(work);
    const startedAt = calendar.startOf(day);
    const { dueAt, warnAt } = clockDates({ limit, startedAt, stoppedAt: null, pauses: [] }, calendar);
    return { lookAgainFrom: warnAt ?? dueAt, lookAgainAt: dueAt };
  }
}
