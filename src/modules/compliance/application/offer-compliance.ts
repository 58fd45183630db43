import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { Counted } from '../domain/ledger';
import {
  WaitingComplianceRepository,
  type DateToTell,
  type OverduePart,
  type WaitingLine,
  type WaitingThing,
} from '../persistence/waiting-compliance.repository';
import { ComplianceCodes } from './compliance-codes';

/** What waits for a second person, as a code. */
const TO_VERIFY: Readonly<Record<Counted, string>> = {
  minutes: 'hours-to-verify',
  qapik: 'payment-to-verify',
  days: 'condition-day-to-verify',
};

const VERIFYING = { permission: 'compliance.verify' };
const PLANNING = { permission: 'compliance.plan-instalments' };
const TELLING = { permission: 'compliance.tell-appointment' };

/** Lays on the desks of who supervises what a colleague has entered, what is not paid in time, and which dates are not told of. */
@Injectable()
export class OfferCompliance {
  constructor(
    items: WorkItems,
    lists: WaitingLists,
    private readonly waiting: WaitingComplianceRepository,
    private readonly codes: ComplianceCodes,
  ) {
    this.layOut(items);
    this.count(lists);
  }

  private layOut(items: WorkItems): void {
    const { waiting, codes } = this;
    items.declare({
      ...{ kind: 'ledger-line', ...VERIFYING },
      items: async (work, limit) => (await waiting.toVerify(work, limit)).map(lineToVerify),
    });
    items.declare({
      ...{ kind: 'instalment', ...PLANNING },
      items: async (work, limit) => (await waiting.overdue(work, codes.today(work), limit)).map(overduePart),
    });
    items.declare({
      ...{ kind: 'appointment', ...TELLING },
      items: async (work, limit) => (await waiting.toTell(work, limit)).map(dateToTell),
    });
  }

  private count(lists: WaitingLists): void {
    const { waiting, codes } = this;
    const toVerify = (work: Work) => waiting.countToVerify(work);
    const overdue = (work: Work) => waiting.countOverdue(work, codes.today(work));
    const toTell = (work: Work) => waiting.countToTell(work);
    lists.declare({ code: 'compliance.to-verify', ...VERIFYING, count: toVerify });
    lists.declare({ code: 'compliance.overdue', ...PLANNING, count: overdue });
    lists.declare({ code: 'compliance.to-tell', ...TELLING, count: toTell });
  }
}

/** All of it lies below its order. */
const ofOrder = (thing: WaitingThing) => ({ ...shownOf(thing), orderId: thing.orderId });

const lineToVerify = (line: WaitingLine): WorkItem => ({
  ...{ kind: 'ledger-line', ...ofOrder(line), since: line.enteredAt, dueAt: null, standing: null },
  what: TO_VERIFY[line.counts],
});

const overduePart = (part: OverduePart): WorkItem => ({
  ...{ kind: 'instalment', ...ofOrder(part), what: 'instalment-overdue' },
  ...{ since: part.dueAt, dueAt: part.dueAt, standing: 'overdue' },
});

const dateToTell = ({ plannedAt, ...date }: DateToTell): WorkItem => ({
  ...{ kind: 'appointment', ...ofOrder(date), what: 'appointment-to-tell' },
  ...{ since: plannedAt, dueAt: null, standing: null },
});
