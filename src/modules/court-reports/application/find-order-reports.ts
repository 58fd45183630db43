import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { OrderReportContent } from '../domain/order-report';
import { availableOrderReportActs } from '../domain/order-report.actions';
import type { OrderReportListQuery } from '../http/order-report.requests';
import type { OrderReportResponse, OrderReportSummaryResponse } from '../http/order-report.response';
import { showOrderReport, summariseOrderReport } from '../http/show-order-report';
import { OrderReportRepository, type OrderReportRow } from '../persistence/order-report.repository';
import { ReportTexts } from './report-texts';

/** Reading reports on orders that one’s agency supervises, or decides on. */
@Injectable()
export class FindOrderReports {
  constructor(
    private readonly reports: OrderReportRepository,
    private readonly texts: ReportTexts,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<OrderReportResponse> {
    const row = await this.reports.find(work, id);
    const isPermitted = (act: string) => this.table.allows(work.actor.roles, `court-report.${act}`);
    return showOrderReport(row, {
      isOfWriter: row.writerAgencyId === work.actor.agencyId,
      content: this.contentOf(row),
      actions: availableOrderReportActs(row, isPermitted, work.actor.agencyId),
    });
  }

  async list(work: Work, query: OrderReportListQuery): Promise<Page<OrderReportSummaryResponse>> {
    const { party, state, kind, orderId, childId, cursor, limit } = query;
    const name = ['order reports', party, state, kind, orderId, childId].join(' ');
    const filter = { state, kind, orderId, childId };
    const wish = { party, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.reports.list(work, wish), limit, {
      position: ({ writtenAt, id }) => ({ after: writtenAt.toISOString(), id }),
      item: summariseOrderReport,
    });
  }

  /** @throws DomainError `not-found` where who looks may read none of it. */
  async told(work: Work, id: string): Promise<{ row: OrderReportRow; content: OrderReportContent }> {
    const row = await this.reports.find(work, id);
    const content = this.contentOf(row);
    if (content === null) throw new DomainError('not-found', 'not-found');
    return { row, content };
  }

  private contentOf(row: OrderReportRow): OrderReportContent | null {
    return this.texts.kept(row, row, 'order_report') as OrderReportContent | null;
  }
}
