import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CaseLinkRepository, type KnownLink } from '../persistence/case-link.repository';
import { FamilyKinds } from './family-kinds';

/** Lays on the desk of the coordinators for which family of two children nobody of the two teams speaks. */
@Injectable()
export class OfferLinks {
  constructor(items: WorkItems, links: CaseLinkRepository, kinds: FamilyKinds) {
    items.declare({
      kind: 'case-link',
      permission: 'case-link.name-contact',
      items: async (work: Work, limit: number) =>
        (await links.withoutContact(work, await kinds.of(work), limit)).map(withoutContact),
    });
  }
}

/** Of the child of the first case; the link says who the other is. */
const withoutContact = (row: KnownLink): WorkItem => ({
  ...{ kind: 'case-link', id: row.id, version: row.version, number: row.oneNumber },
  ...{ childId: row.oneChildId, childNumber: row.oneChildNumber, childInitials: row.oneChildInitials },
  ...{ what: 'family-contact', since: row.linkedAt, dueAt: null, standing: null },
});
