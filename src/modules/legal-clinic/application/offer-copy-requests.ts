import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CopyRequestRepository, type CopyRequestRow } from '../persistence/copy-request.repository';

/** Lays on the desk of who coordinates a centre the copies that lawyers have asked for. */
@Injectable()
export class OfferCopyRequests {
  constructor(items: WorkItems, requests: CopyRequestRepository) {
    items.declare({
      ...{ kind: 'copy-request', permission: 'copy-request.answer' },
      items: async (work, limit) => (await requests.waiting(work, limit)).map((row) => laid(row, work.now)),
    });
  }
}

const laid = (row: CopyRequestRow, now: Date): WorkItem => ({
  ...{ kind: 'copy-request', ...shownOf({ ...row, number: row.caseNumber }), what: 'copy-to-answer' },
  ...{ since: row.askedAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});
