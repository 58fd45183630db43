import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems } from '../../../platform/policy/work-items';
import { ChildMergeRepository } from '../persistence/child-merge.repository';
import { ConsentRepository } from '../persistence/consent.repository';

/** Lays the merges that one's agency has to answer, and the consents that it has to have confirmed, on the desk. */
@Injectable()
export class OfferAnswers {
  constructor(items: WorkItems, merges: ChildMergeRepository, consents: ConsentRepository) {
    this.offerMerges(items, merges);
    this.offerConsents(items, consents);
  }

  private offerMerges(items: WorkItems, merges: ChildMergeRepository): void {
    items.declare({
      kind: 'child-merge',
      permission: 'child-merge.answer',
      items: async (work, limit) => {
        const rows = await merges.toAnswer(work, limit);
        return rows.map((row) => ({
          kind: 'child-merge',
          id: row.id,
          version: row.version,
          number: null,
          childId: row.mergedChildId,
          childNumber: row.mergedNumber,
          childInitials: row.mergedInitials,
          what: 'merge-answer',
          since: row.proposedAt,
          dueAt: null,
          standing: null,
        }));
      },
    });
  }

  private offerConsents(items: WorkItems, consents: ConsentRepository): void {
    items.declare({
      kind: 'consent',
      permission: 'consent.record',
      items: async (work, limit) => {
        const rows = await consents.look(work, { unconfirmed: true }, null, limit);
        return rows.map((row) => ({
          kind: 'consent',
          ...shownOf({ ...row, number: null }),
          what: 'consent-confirmation',
          since: row.createdAt,
          dueAt: row.confirmDueAt,
          standing: standingOf({ dueAt: row.confirmDueAt, warnAt: null }, work.now),
        }));
      },
    });
  }
}
