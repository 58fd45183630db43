import { Injectable } from '@nestjs/common';
import { WorkItems } from '../../../platform/policy/work-items';
import { ReportRepository } from '../persistence/report.repository';

/** Lays what an authority has not read on the desks of those who decide there. */
@Injectable()
export class OfferReports {
  constructor(items: WorkItems, reports: ReportRepository) {
    items.declare({
      kind: 'report',
      permission: 'report.acknowledge',
      items: async (work, limit) =>
        (await reports.unread(work, limit)).map(({ id, version, caseNumber, madeAt, ...row }) => ({
          ...{ kind: 'report', id, version, number: caseNumber },
          ...{ childId: row.childId, childNumber: row.childNumber, childInitials: row.childInitials },
          ...{ what: 'report-acknowledgement', since: madeAt, dueAt: null, standing: null },
        })),
    });
  }
}
