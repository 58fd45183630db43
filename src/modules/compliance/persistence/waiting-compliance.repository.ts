import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { Counted } from '../domain/ledger';
import {
  DATES_TO_TELL,
  DATES_TO_TELL_OF_AGENCY,
  LINES_TO_VERIFY,
  OF_RUNNING_ORDER,
  ORDER_JOIN,
  OVERDUE_PARTS,
  SHOWN_OF_ORDER,
  TAKEN_OVER,
} from './compliance-lists';

/** One thing that waits, with the order and the child that it is of. */
export interface WaitingThing {
  readonly id: string;
  readonly version: number;
  readonly orderId: string;
  readonly number: string;
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
}

export type WaitingLine = WaitingThing & { readonly counts: Counted; readonly enteredAt: Date };
export type DateToTell = WaitingThing & { readonly plannedAt: Date };
export type OverduePart = WaitingThing & { readonly dueOn: LocalDate; readonly dueAt: Date };

/** What waits for somebody of the actor’s agency about orders that it supervises. */
@Injectable()
export class WaitingComplianceRepository {
  /** What waits for a second person, who has waited longest first. */
  async toVerify(work: Work, limit: number): Promise<WaitingLine[]> {
    const text = `select t.id, t.version, t.counts, t.entered_at as "enteredAt", ${SHOWN_OF_ORDER}
      from compliance.ledger_line t ${ORDER_JOIN} where ${LINES_TO_VERIFY} and ${TAKEN_OVER} order by t.entered_at, t.id limit $3`;
    const { agencyId, accountId } = work.actor;
    return work.query<WaitingLine>({ name: 'lines-to-verify', text }, [agencyId, accountId, limit]);
  }

  async countToVerify(work: Work): Promise<number> {
    const source = 'compliance.ledger_line t join sentencing.order_file o on o.id = t.order_id';
    const values = [work.actor.agencyId, work.actor.accountId];
    const where = `${LINES_TO_VERIFY} and ${TAKEN_OVER}`;
    return countUpToHundred(work, 'lines to verify', source, { where, values });
  }

  /** The first part of each plan that is overdue, the oldest first. */
  async overdue(work: Work, today: LocalDate, limit: number): Promise<OverduePart[]> {
    const text = `select t.id, 1 as version, t.due_on as "dueOn", t.due_on::timestamptz as "dueAt", ${SHOWN_OF_ORDER}
      from ${OVERDUE_PARTS} t ${ORDER_JOIN} where ${OF_RUNNING_ORDER} order by t.due_on, t.id limit $3`;
    return work.query<OverduePart>({ name: 'overdue-parts', text }, [work.actor.agencyId, today, limit]);
  }

  async countOverdue(work: Work, today: LocalDate): Promise<number> {
    const source = `${OVERDUE_PARTS} t join sentencing.order_file o on o.id = t.order_id`;
    const rows = { where: OF_RUNNING_ORDER, values: [work.actor.agencyId, today] };
    return countUpToHundred(work, 'overdue parts', source, rows);
  }

  /** Dates that have come, and of which nobody has told what became, the oldest first. */
  async toTell(work: Work, limit: number): Promise<DateToTell[]> {
    const values = [work.actor.agencyId, work.now, limit];
    return work.query<DateToTell>({ name: 'dates-to-tell', text: DATES_TO_TELL_OF_AGENCY }, values);
  }

  async countToTell(work: Work): Promise<number> {
    const source = 'compliance.appointment t join sentencing.order_file o on o.id = t.order_id';
    const where = `${DATES_TO_TELL} and ${OF_RUNNING_ORDER}`;
    return countUpToHundred(work, 'dates to tell', source, {
      where,
      values: [work.actor.agencyId, work.now],
    });
  }
}
