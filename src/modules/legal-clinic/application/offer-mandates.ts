import { Injectable } from '@nestjs/common';
import { WorkItems } from '../../../platform/policy/work-items';
import { MandateRepository } from '../persistence/mandate.repository';

/** Lays on the desk of the coordinators of a clinic what nobody has answered; of the child nothing. */
@Injectable()
export class OfferMandates {
  constructor(items: WorkItems, mandates: MandateRepository) {
    items.declare({
      ...{ kind: 'mandate', permission: 'mandate.accept' },
      items: async (work, limit) =>
        (await mandates.waiting(work, limit)).map(({ id, version, askedNumber, askedAt }) => ({
          ...{ kind: 'mandate', id, version, number: askedNumber },
          ...{ childId: null, childNumber: null, childInitials: null },
          ...{ what: 'mandate-to-answer', since: askedAt, dueAt: null, standing: null },
        })),
    });
  }
}
