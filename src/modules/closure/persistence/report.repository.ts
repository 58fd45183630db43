import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ReportParties } from '../contract';
import { reportListStatement, UNREAD, type ReportWish } from './report-lists';
import { ReportEntity } from './report.entity';

const LABEL = `l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;
const FROM = 'from closure.report t left join children.child_label l on l.child_id = t.child_id';

/** A report with the label of the child and the key that opens it. */
export type ReportRow = ReportEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const ADDRESSEE: Statement = {
  name: 'addressee-of-report',
  text: 'select order_number as "orderNumber", agency_id as "agencyId" from closure.addressee_of($1)',
};

/** Who ordered the work, or has the order before it now. */
export interface OrderAddressee {
  readonly orderNumber: string;
  readonly agencyId: string;
}

const ACKNOWLEDGE: Statement = {
  name: 'acknowledge-report',
  text: `update closure.report set acknowledged_by = $2, acknowledged_at = $3, version = version + 1
    where id = $1 and version = $4 and acknowledged_at is null returning 1`,
};

const HAND_ON: Statement = {
  name: 'hand-on-reports',
  text: `select id, child_id as "childId", referral_id as "referralId", order_id as "orderId",
      centre_agency_id as "centreAgencyId", authority_agency_id as "authorityAgencyId"
    from closure.hand_on_reports($1)`,
};

/** Rows of reports; which of them the actor sees, the database decides. */
@Injectable()
export class ReportRepository {
  private readonly columns: string;
  private readonly last: Statement;

  constructor(source: DataSource) {
    this.columns = `${tableOf(source, ReportEntity).columns}, ${LABEL}`;
    this.last = {
      name: 'last-report',
      text: `select ${this.columns} ${FROM} where t.case_id = $1 order by t.edition desc limit 1`,
    };
  }

  /** The last edition of a case. @throws DomainError `not-found`, alike where none was made and where one may not see it. */
  async find(work: Work, caseId: string): Promise<ReportRow> {
    const row = await this.lastOf(work, caseId);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  async lastOf(work: Work, caseId: string): Promise<ReportRow | undefined> {
    return (await work.query<ReportRow>(this.last, [caseId]))[0];
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, caseId: string): Promise<ReportRow> {
    const row = await this.find(work, caseId);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Whom a report on ordered work is for; undefined for all other work. */
  async addresseeOf(work: Work, caseId: string): Promise<OrderAddressee | undefined> {
    return (await work.query<OrderAddressee>(ADDRESSEE, [caseId]))[0];
  }

  /** @throws DomainError `changed-since` where a colleague was faster, or it is for another by now. */
  async acknowledge(work: Work, { id, version }: ReportRow): Promise<void> {
    await work.change(ACKNOWLEDGE, [id, work.actor.accountId, work.now, version]);
  }

  /** Those that go on with an order, the last edition of each case. */
  async handOn(work: Work, orderId: string): Promise<ReportParties[]> {
    return work.query<ReportParties>(HAND_ON, [orderId]);
  }

  async list(work: Work, wish: ReportWish): Promise<ReportRow[]> {
    const { statement, values } = reportListStatement(this.columns, FROM, work.actor.agencyId, wish);
    const rows = await work.query<ReportRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What the actor's authority has not read; who has waited longest first. */
  async unread(work: Work, limit: number): Promise<ReportRow[]> {
    const text = `select ${this.columns} ${FROM} where ${UNREAD} order by t.made_at, t.id limit $2`;
    return work.query<ReportRow>({ name: 'unread-reports', text }, [work.actor.agencyId, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: ReportRow): void =>
  work.saw({ kind: 'report', id, version, childId });
