import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { CancelSeriesRequest, SeriesParams } from '../http/appointment-series.requests';
import { AppointmentRepository } from '../persistence/appointment.repository';
import { AppointmentSeriesRepository } from '../persistence/appointment-series.repository';
import { ComplianceCodes } from './compliance-codes';
import { SupervisedOrder } from './supervised-order';
import { requireEndReason } from './tell-appointment';

/** Cancels what is to come of a series, of a day on or all, at the account of the office; what was moved out of it goes with it. */
@Injectable()
export class CancelAppointmentSeries {
  constructor(
    private readonly supervised: SupervisedOrder,
    private readonly codes: ComplianceCodes,
    private readonly series: AppointmentSeriesRepository,
    private readonly appointments: AppointmentRepository,
  ) {}

  /** @throws DomainError `not-permitted`, `invalid`, or `not-open` where nothing of it is to come. */
  async cancel(work: Work, { id, series }: SeriesParams, request: CancelSeriesRequest): Promise<void> {
    const row = await this.series.findToChange(work, id, series);
    await this.supervised.known(work, id);
    const { from = this.codes.today(work), reasonCode } = request;
    await requireEndReason(this.codes, work, { code: reasonCode, act: 'cancel' });
    const begins = this.codes.instantOf(from, '00:00');
    const wish = { seriesId: series, from: begins > work.now ? begins : work.now, reasonCode };
    if ((await this.appointments.cancelSeries(work, wish)) === 0)
      throw new DomainError('not-open', 'compliance.not-open-for-cancel');
    await this.series.cancel(work, row, from);
  }
}
