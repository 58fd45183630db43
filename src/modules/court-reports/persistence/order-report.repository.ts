import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import {
  ORDER_REPORTS_WAITING,
  orderReportListStatement,
  type OrderReportWish,
  type WaitingOrderReports,
} from './order-report-lists';
import { OrderReportEntity } from './order-report.entity';

/** A report with what the actor may know of order and child, and the key that opens it. */
export type OrderReportRow = OrderReportEntity & {
  readonly orderNumber: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** What an act may change of a report. */
export type OrderReportChanges = Pick<OrderReportEntity, 'state'> &
  Partial<Pick<OrderReportEntity, 'signedBy' | 'sentAt' | 'acknowledgedBy' | 'acknowledgedAt'>>;

const CHANGE: Statement = {
  name: 'change-order-report',
  text: `update court_reports.order_report
    set state = $3, signed_by = $4, sent_at = $5, acknowledged_by = $6, acknowledged_at = $7, version = version + 1, updated_at = $8
    where id = $1 and version = $2 returning 1`,
};

const LAST: Statement = {
  name: 'last-order-report',
  text: 'select max(t.edition) as edition from court_reports.order_report t where t.order_id = $1',
};

const CORRECTION: Statement = {
  name: 'correction-of-order-report',
  text: "select 1 from court_reports.order_report t where t.corrects_id = $1 and t.state <> 'discarded'",
};

/** Rows of reports on orders; which of them the actor sees, the database decides. */
@Injectable()
export class OrderReportRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, OrderReportEntity).columns}, o.number as "orderNumber", l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from court_reports.order_report t join sentencing.order_file o on o.id = t.order_id
      left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'order-report', text: `${this.select} where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<OrderReportRow> {
    const row = await this.known(work, id);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  async known(work: Work, id: string): Promise<OrderReportRow | undefined> {
    return (await work.query<OrderReportRow>(this.one, [id]))[0];
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<OrderReportRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The edition that comes next on an order. */
  async nextEdition(work: Work, orderId: string): Promise<number> {
    const [row] = await work.query<{ edition: number | null }>(LAST, [orderId]);
    return (row?.edition ?? 0) + 1;
  }

  /** Whether another edition puts this one right already; what was given up does not. */
  async isPutRight(work: Work, id: string): Promise<boolean> {
    return (await work.query(CORRECTION, [id])).length > 0;
  }

  async list(work: Work, wish: OrderReportWish): Promise<OrderReportRow[]> {
    const { statement, values } = orderReportListStatement(this.select, work.actor.agencyId, wish);
    const rows = await work.query<OrderReportRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What waits for somebody, who has waited longest first. */
  async waiting(work: Work, which: WaitingOrderReports, limit: number): Promise<OrderReportRow[]> {
    const { where, values } = ORDER_REPORTS_WAITING[which](work);
    const text = `${this.select} where ${where} order by t.updated_at, t.id limit $${values.length + 1}`;
    return work.query<OrderReportRow>({ name: `order reports ${which}`, text }, [...values, limit]);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, which: WaitingOrderReports): Promise<number> {
    const rows = ORDER_REPORTS_WAITING[which](work);
    return countUpToHundred(work, `order reports ${which}`, 'court_reports.order_report t', rows);
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async change(work: Work, row: OrderReportRow, changes: OrderReportChanges): Promise<void> {
    const { state, signedBy, sentAt, acknowledgedBy, acknowledgedAt } = { ...row, ...changes };
    const values = [state, signedBy, sentAt, acknowledgedBy, acknowledgedAt, work.now];
    await work.change(CHANGE, [row.id, row.version, ...values]);
  }
}

const saw = (work: Work, { id, version, childId }: OrderReportRow): void =>
  work.saw({ kind: 'court-report', id, version, childId });
