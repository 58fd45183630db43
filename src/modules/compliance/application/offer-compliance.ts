import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import {
  WaitingComplianceRepository,
  type OverduePart,
  type WaitingLine,
} from '../persistence/waiting-compliance.repository';
import { ComplianceCodes } from './compliance-codes';

/** Lays on the desks of who supervises what a colleague has entered, and what is not paid in time. */
@Injectable()
export class OfferCompliance {
  constructor(
    items: WorkItems,
    lists: WaitingLists,
    waiting: WaitingComplianceRepository,
    codes: ComplianceCodes,
  ) {
    const verifying = { permission: 'compliance.verify' };
    const planning = { permission: 'compliance.plan-instalments' };
    items.declare({
      ...{ kind: 'ledger-line', ...verifying },
      items: async (work, limit) => (await waiting.toVerify(work, limit)).map(lineToVerify),
    });
    items.declare({
      ...{ kind: 'instalment', ...planning },
      items: async (work, limit) => (await waiting.overdue(work, codes.today(work), limit)).map(overduePart),
    });
    const toVerify = (work: Work) => waiting.countToVerify(work);
    const overdue = (work: Work) => waiting.countOverdue(work, codes.today(work));
    lists.declare({ code: 'compliance.to-verify', ...verifying, count: toVerify });
    lists.declare({ code: 'compliance.overdue', ...planning, count: overdue });
  }
}

const lineToVerify = (line: WaitingLine): WorkItem => ({
  ...{ kind: 'ledger-line', ...shownOf(line), since: line.enteredAt, dueAt: null, standing: null },
  what: line.counts === 'minutes' ? 'hours-to-verify' : 'payment-to-verify',
});

const overduePart = (part: OverduePart): WorkItem => ({
  ...{ kind: 'instalment', ...shownOf(part), what: 'instalment-overdue' },
  ...{ since: part.dueAt, dueAt: part.dueAt, standing: 'overdue' },
});
