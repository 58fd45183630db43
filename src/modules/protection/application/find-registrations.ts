import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { RegistrationListQuery } from '../http/registration.requests';
import { showRegistration, type RegistrationResponse } from '../http/registration.response';
import { RegistrationRepository } from '../persistence/registration.repository';
import { RunHandoverClock } from './run-handover-clock';

/** Reading preventive registrations: one, and the lists of the unit. */
@Injectable()
export class FindRegistrations {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly cursors: Cursors,
    private readonly days: RunHandoverClock,
  ) {}

  async read(work: Work, id: string): Promise<RegistrationResponse> {
    return showRegistration(await this.registrations.find(work, id));
  }

  async list(work: Work, query: RegistrationListQuery): Promise<Page<RegistrationResponse>> {
    const { list, childId, limit } = query;
    const name = ['preventive-registrations', list, childId].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const wish = { list, childId, today: this.days.today(work) };
    const rows = await this.registrations.list(work, wish, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: row.createdAt.toISOString(), id: row.id }),
      item: showRegistration,
    });
  }
}
