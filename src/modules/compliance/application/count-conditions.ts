import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import type { MeasureSum } from '../domain/ledger';
import { idsOf } from '../domain/stood-conditions';
import { tallyTogether, type CountedBy, type Tally } from '../domain/tally';
import { showDoneOf, type ConditionFigures } from '../http/show-progress';
import type { DoneResponse } from '../http/progress.response';
import { AppointmentRepository } from '../persistence/appointment.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';

/** Counts how far each condition is: hours, sums, dates on which the child came, days on which it was kept. */
@Injectable()
export class CountConditions {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly appointments: AppointmentRepository,
    private readonly codes: ComplianceCodes,
  ) {}

  /** By the id of the condition; of one that goes on, over all editions in which it stood. */
  async of(
    work: Work,
    order: KnownOrder,
    sums: readonly MeasureSum[],
  ): Promise<ReadonlyMap<string, ConditionFigures>> {
    const days = await this.ledger.daysOf(work, order.id);
    const dates = await this.appointments.tallyOf(work, order.id);
    const figures = new Map<string, ConditionFigures>();
    for (const { id, kind } of order.conditions) {
      const countedBy = await this.codes.countedBy(work, kind);
      const ids = idsOf(order, id);
      const ofDays = tallyTogether(days.filter(({ conditionId }) => ids.includes(conditionId)));
      figures.set(id, {
        countedBy,
        amount: amountOf(countedBy, order, sums),
        tally: tallyOf(countedBy, dates, ofDays),
      });
    }
    return figures;
  }
}

/** Works and payments are counted by the measures of the order together. */
const amountOf = (
  by: CountedBy | null,
  { measures }: KnownOrder,
  sums: readonly MeasureSum[],
): DoneResponse | null => (by === 'minutes' || by === 'qapik' ? showDoneOf(by, measures, sums) : null);

function tallyOf(by: CountedBy | null, dates: Tally, ofDays: Tally): Tally | null {
  if (by === 'dates') return dates;
  return by === 'days' ? ofDays : null;
}
