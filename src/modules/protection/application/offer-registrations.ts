import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems } from '../../../platform/policy/work-items';
import { RegistrationRepository } from '../persistence/registration.repository';
import { RunHandoverClock } from './run-handover-clock';

/** Lays the registrations that one's unit has to remove or review on the desk. */
@Injectable()
export class OfferRegistrations {
  constructor(items: WorkItems, registrations: RegistrationRepository, days: RunHandoverClock) {
    items.declare({
      kind: 'preventive-registration',
      permission: 'preventive-registration.keep',
      items: async (work, limit) => {
        const rows = await registrations.look(
          work,
          { list: 'removal-prompted', today: days.today(work) },
          null,
          limit,
        );
        return rows.map((row) => ({
          kind: 'preventive-registration',
          ...shownOf({ ...row, number: null }),
          what: 'registration-removal',
          since: row.removalPromptedAt ?? row.createdAt,
          dueAt: null,
          standing: null,
        }));
      },
    });
  }
}
