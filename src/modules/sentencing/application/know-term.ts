import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { daysToServe, limitsOf } from '../domain/measure-limits';
import type { OrderedMeasure } from '../domain/order';
import { lastDayOfOrder } from '../domain/term-of-order';
import type { OrderRow } from '../persistence/order.repository';
import { OrderCodes } from './order-codes';
import { RunLookClock } from './run-look-clock';

/** Its first and last day, and when it is looked at again. */
type TermOfOrder = Pick<OrderRow, 'startedOn' | 'endsOn' | 'lookAgainFrom' | 'lookAgainAt'>;

/** Until when an order holds and when it is looked at again, by the law of the day on which it was decided. */
@Injectable()
export class KnowTerm {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly codes: OrderCodes,
    private readonly looks: RunLookClock,
  ) {}

  /** The days that follow from its beginning; no last one without a term. */
  async from(
    work: Work,
    row: OrderRow,
    startedOn: LocalDate,
    measures: readonly OrderedMeasure[],
  ): Promise<TermOfOrder> {
    const endsOn = await this.lastDay(work, row, startedOn, measures);
    return { startedOn, endsOn, ...(await this.looks.from(work, row.stage, startedOn)) };
  }

  /** Its last day, when it begins on a day; null without a term. */
  async lastDay(
    work: Work,
    { decidedAt }: Pick<OrderRow, 'decidedAt'>,
    begins: LocalDate,
    measures: readonly OrderedMeasure[],
  ): Promise<LocalDate | null> {
    const limits = await this.reference.entriesOn(
      work,
      'measure-limits',
      this.codes.dayOf(decidedAt ?? work.now),
    );
    const timed = measures.map((one) => ({
      ...one,
      daysToServe: daysToServe(limitsOf(one.measure, limits)),
    }));
    return lastDayOfOrder(begins, timed);
  }
}
