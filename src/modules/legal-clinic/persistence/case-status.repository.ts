import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { pageStatement, type ListShape, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CaseStatusEntity } from './case-status.entity';

/** What comes or is due. */
export interface StatusDate {
  readonly kind: string;
  readonly at: string;
  readonly isDeadline: boolean;
}

/** A status with its dates, the next first. */
export type CaseStatusRow = CaseStatusEntity & { readonly dates: readonly StatusDate[] };

/** The status tables and no other: whoever looks through the window asks nothing else of the database. */
@Injectable()
export class CaseStatusRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, CaseStatusEntity).columns},
        coalesce((select json_agg(json_build_object('kind', d.kind, 'at', d.at, 'isDeadline', d.is_deadline) order by d.at, d.kind)
          from legal_clinic.status_date d where d.mandate_id = t.mandate_id), '[]'::json) as dates
      from legal_clinic.case_status t`;
  }

  /** @throws DomainError `not-found`, alike for a window that is shut and for one that never was. */
  async find(work: Work, mandateId: string): Promise<CaseStatusRow> {
    const statement = { name: 'case-status', text: `${this.select} where t.mandate_id = $1` };
    const [row] = await work.query<CaseStatusRow>(statement, [mandateId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** One page, what was opened last first. */
  async list(work: Work, page: PageWish): Promise<CaseStatusRow[]> {
    return this.page(work, { name: 'case status', at: 't.opened_at', way: 'desc' }, page);
  }

  /** What has changed since a place, the oldest change first. */
  async changes(work: Work, page: PageWish): Promise<CaseStatusRow[]> {
    return this.page(work, { name: 'case status changes', at: 't.changed_at', way: 'asc' }, page);
  }

  private async page(
    work: Work,
    order: Pick<ListShape, 'name' | 'at' | 'way'>,
    page: PageWish,
  ): Promise<CaseStatusRow[]> {
    const list = { ...order, select: this.select, id: 't.mandate_id', where: 'true', values: [] };
    const { statement, values } = pageStatement(list, {}, { ...page, filter: {} });
    const rows = await work.query<CaseStatusRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { mandateId, version, childId }: CaseStatusRow): void =>
  work.saw({ kind: 'case-status', id: mandateId, version, childId });
