import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems } from '../../../platform/policy/work-items';
import { AgreementToSignRepository } from '../persistence/agreement-to-sign.repository';

/** Lays agreements that rest on its decision, and that it has not signed, on the desks of an authority. */
@Injectable()
export class OfferAgreementsToSign {
  constructor(items: WorkItems, agreements: AgreementToSignRepository) {
    items.declare({
      kind: 'restorative-agreement',
      permission: 'restorative-agreement.read',
      items: async (work, limit) =>
        (await agreements.unsigned(work, limit)).map(({ caseNumber: number, edition: version, ...row }) => ({
          ...{ kind: 'restorative-agreement', ...shownOf({ ...row, number, version }) },
          ...{ what: 'agreement-to-sign', since: row.proposedAt, dueAt: null, standing: null },
        })),
    });
  }
}
