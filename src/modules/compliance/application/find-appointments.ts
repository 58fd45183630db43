import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { openAppointmentActs, type OrderOfDate } from '../domain/appointment.actions';
import type { AppointmentListQuery } from '../http/appointment.requests';
import type { AppointmentResponse } from '../http/appointment.response';
import { showAppointment } from '../http/show-appointment';
import { AppointmentRepository, type Appointment } from '../persistence/appointment.repository';
import { ComplianceTexts } from './compliance-texts';
import { ReadOrder } from './read-order';

/** Reading when a child is to come, and what became of it. */
@Injectable()
export class FindAppointments {
  constructor(
    private readonly orders: ReadOrder,
    private readonly appointments: AppointmentRepository,
    private readonly texts: ComplianceTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<AppointmentResponse> {
    const row = await this.appointments.find(work, orderId, id);
    return this.show(work, row, await this.orders.seen(work, orderId));
  }

  /** @throws DomainError `not-found` for an order of which one reads nothing. */
  async list(work: Work, orderId: string, query: AppointmentListQuery): Promise<Page<AppointmentResponse>> {
    const order = await this.orders.read(work, orderId);
    const { state, cursor, limit } = query;
    const name = ['appointments', orderId, state].join(' ');
    const wish = { orderId, filter: { state }, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.appointments.list(work, wish), limit, {
      position: ({ plannedAt, id }) => ({ after: plannedAt.toISOString(), id }),
      item: (row) => this.show(work, row, order),
    });
  }

  /** One date to who may read it. */
  show(work: Work, row: Appointment, order: OrderOfDate): AppointmentResponse {
    const words = this.texts.open(row, 'child_words', row.id, row.childWords);
    return showAppointment(row, words, openAppointmentActs(row, order, work.actor.agencyId));
  }
}
