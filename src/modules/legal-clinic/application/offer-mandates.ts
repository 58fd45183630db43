import { Injectable } from '@nestjs/common';
import { WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { MandateEntity } from '../persistence/mandate.entity';
import type { WaitingMandates } from '../persistence/mandate-lists';
import { MandateRepository } from '../persistence/mandate.repository';

/** Which list lies on the desk of whom, and as what. */
export const WAITING_MANDATES: readonly (readonly [WaitingMandates, string, string])[] = [
  ['to-answer', 'mandate.accept', 'mandate-to-answer'],
  ['to-hand-over', 'mandate.hand-over', 'mandate-without-lawyer'],
];

/** Lays on the desk of the coordinators of a clinic what nobody has answered, and whose lawyer has left; of the child nothing. */
@Injectable()
export class OfferMandates {
  constructor(items: WorkItems, mandates: MandateRepository) {
    for (const [which, permission, what] of WAITING_MANDATES)
      items.declare({
        ...{ kind: 'mandate', permission },
        items: async (work, limit) =>
          (await mandates.waiting(work, which, limit)).map((row) => laid(what, row)),
      });
  }
}

const laid = (what: string, { id, version, askedNumber, updatedAt }: MandateEntity): WorkItem => ({
  ...{ kind: 'mandate', id, version, number: askedNumber },
  ...{ childId: null, childNumber: null, childInitials: null },
  ...{ what, since: updatedAt, dueAt: null, standing: null },
});
