import { DomainError } from '../../../kernel/domain-error';
import { pageStatement, type ListShape, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

/** What comes, what is due, or what has been. */
export interface StatusDate {
  readonly kind: string;
  readonly at: string;
  readonly isDeadline: boolean;
}

/** What every window tells: what it is on, where that stands, and its dates, the earliest first. */
export interface WindowRow {
  readonly childId: string;
  readonly version: number;
  readonly openedAt: Date;
  readonly changedAt: Date;
  readonly dates: readonly StatusDate[];
}

/** Where the rows of a window lie: the tables of its own, and no other. */
export interface WindowTables<Row> {
  /** Kind of what was looked at, on the record of who looked. */
  readonly kind: string;
  /** Columns of the status, called `t`. */
  readonly columns: string;
  readonly status: string;
  readonly dates: string;
  readonly key: string;
  readonly idOf: (row: Row) => string;
}

/** The status tables and no other: whoever looks through a window asks nothing else of the database. */
export abstract class WindowRepository<Row extends WindowRow> {
  private readonly select: string;
  private readonly one: Statement;

  protected constructor(private readonly tables: WindowTables<Row>) {
    const { kind, columns, status, dates, key } = tables;
    this.select = `select ${columns},
        coalesce((select json_agg(json_build_object('kind', d.kind, 'at', d.at, 'isDeadline', d.is_deadline) order by d.at, d.kind)
          from ${dates} d where d.${key} = t.${key}), '[]'::json) as dates
      from ${status} t`;
    this.one = { name: kind, text: `${this.select} where t.${key} = $1` };
  }

  /** @throws DomainError `not-found`, alike for a window that is shut and for one that never was. */
  async find(work: Work, id: string): Promise<Row> {
    const [row] = await work.query<Row>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    this.saw(work, row);
    return row;
  }

  /** One page, what was opened last first. */
  async list(work: Work, page: PageWish): Promise<Row[]> {
    return this.page(work, { name: this.tables.kind, at: 't.opened_at', way: 'desc' }, page);
  }

  /** What has changed since a place, the oldest change first. */
  async changes(work: Work, page: PageWish): Promise<Row[]> {
    return this.page(work, { name: `${this.tables.kind} changes`, at: 't.changed_at', way: 'asc' }, page);
  }

  idOf(row: Row): string {
    return this.tables.idOf(row);
  }

  private async page(
    work: Work,
    order: Pick<ListShape, 'name' | 'at' | 'way'>,
    page: PageWish,
  ): Promise<Row[]> {
    const list = { ...order, select: this.select, id: `t.${this.tables.key}`, where: 'true', values: [] };
    const { statement, values } = pageStatement(list, {}, { ...page, filter: {} });
    const rows = await work.query<Row>(statement, values);
    for (const row of rows) this.saw(work, row);
    return rows;
  }

  private saw(work: Work, row: Row): void {
    const { version, childId } = row;
    work.saw({ kind: this.tables.kind, id: this.idOf(row), version, childId });
  }
}
