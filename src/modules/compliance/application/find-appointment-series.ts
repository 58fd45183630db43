import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type {
  AppointmentSeriesResponse,
  AppointmentSeriesSummaryResponse,
} from '../http/appointment-series.response';
import { showAppointmentSeries, summariseSeries } from '../http/show-appointment-series';
import type { SeriesParams } from '../http/appointment-series.requests';
import { AppointmentRepository } from '../persistence/appointment.repository';
import { AppointmentSeriesRepository } from '../persistence/appointment-series.repository';
import { FindAppointments } from './find-appointments';
import { KnowClashes } from './know-clashes';
import { ReadOrder } from './read-order';

/** Reading dates that were planned together, and what lies at their times. */
@Injectable()
export class FindAppointmentSeries {
  constructor(
    private readonly orders: ReadOrder,
    private readonly series: AppointmentSeriesRepository,
    private readonly appointments: AppointmentRepository,
    private readonly finding: FindAppointments,
    private readonly clashes: KnowClashes,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async read(work: Work, { id, series }: SeriesParams): Promise<AppointmentSeriesResponse> {
    const order = await this.orders.read(work, id);
    const row = await this.series.find(work, id, series);
    const dates = await this.appointments.ofSeries(work, series);
    const toCome = dates.filter(({ state, plannedAt }) => state === 'planned' && plannedAt > work.now);
    const findings = await this.clashes.of(work, order, toCome);
    const shown = dates.map((date) => this.finding.show(work, date, order));
    return showAppointmentSeries(row, shown, findings);
  }

  /** @throws DomainError `not-found` for an order of which one reads nothing. */
  async list(
    work: Work,
    orderId: string,
    { cursor, limit }: PageQuery,
  ): Promise<Page<AppointmentSeriesSummaryResponse>> {
    await this.orders.read(work, orderId);
    const name = `appointment-series ${orderId}`;
    const wish = { orderId, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.series.list(work, wish), limit, {
      position: ({ madeAt, id }) => ({ after: madeAt.toISOString(), id }),
      item: summariseSeries,
    });
  }
}
