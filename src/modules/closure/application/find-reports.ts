import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import type { ReportContent } from '../domain/report';
import { acknowledgingRules } from '../domain/report.rules';
import type { ReportListQuery } from '../http/report.requests';
import type { ReportResponse, ReportSummaryResponse } from '../http/report.response';
import { showReport, summariseReport } from '../http/show-report';
import { ReportRepository, type ReportRow } from '../persistence/report.repository';
import { hashOf } from './keep-report';

/** Reading reports, and saying that one was read. */
@Injectable()
export class FindReports {
  constructor(
    private readonly reports: ReportRepository,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, caseId: string): Promise<ReportResponse> {
    const row = await this.reports.find(work, caseId);
    return showReport(row, this.contentOf(row));
  }

  /** Said by the authority that the report was made for. @throws DomainError `not-permitted` for everybody else. */
  async acknowledge(work: Work, caseId: string): Promise<ReportResponse> {
    const row = await this.reports.findToChange(work, caseId);
    if (row.authorityAgencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'closure.report-of-another-authority');
    requireAll(acknowledgingRules, row);
    await this.reports.acknowledge(work, row);
    return this.read(work, caseId);
  }

  async list(work: Work, { list, cursor, limit }: ReportListQuery): Promise<Page<ReportSummaryResponse>> {
    const name = `reports ${list}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.reports.list(work, { list, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ madeAt, id }) => ({ after: madeAt.toISOString(), id }),
      item: summariseReport,
    });
  }

  /** What was told, as it was told. @throws Error where it is not what was kept by its hash. */
  contentOf(row: ReportRow): ReportContent {
    const told = this.texts.open(
      row,
      { table: 'closure.report', column: 'content', row: row.id },
      row.content,
    );
    if (told === null) throw new DomainError('not-permitted', 'child.key-not-open');
    if (hashOf(told) !== row.contentHash) throw new Error('A report does not say what it said');
    return JSON.parse(told) as ReportContent;
  }
}
