import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CaseImportEntity } from './case-import.entity';
import { ImportRowEntity } from './import-row.entity';

/** A table with how many of its rows came to which end. */
export type CountedImport = CaseImportEntity & {
  readonly broughtIn: number;
  readonly alreadyBroughtIn: number;
  readonly refused: number;
};

const COUNTS = `r.*`;
const COUNTED = `left join lateral (
    select count(*) filter (where x.outcome = 'brought-in')::int as "broughtIn",
      count(*) filter (where x.outcome = 'already-brought-in')::int as "alreadyBroughtIn",
      count(*) filter (where x.outcome = 'refused')::int as refused
    from paper_files.import_row x where x.import_id = t.id) r on true`;

const TELL: Statement = {
  name: 'tell-import-row',
  text: `insert into paper_files.import_row (import_id, line, outcome, faults, case_id, at) values ($1, $2, $3, $4, $5, $6)`,
};

/** Tables that were brought in; which of them the actor sees, the database decides. */
@Injectable()
export class CaseImportRepository {
  private readonly from: string;
  private readonly rows: Statement;

  constructor(source: DataSource) {
    this.from = `select ${tableOf(source, CaseImportEntity).columns}, ${COUNTS} from paper_files.case_import t ${COUNTED}`;
    const { columns } = tableOf(source, ImportRowEntity);
    const text = `select ${columns} from paper_files.import_row t where t.import_id = $1 order by t.line`;
    this.rows = { name: 'import-rows', text };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<CountedImport> {
    const statement = { name: 'case-import', text: `${this.from} where t.id = $1` };
    const [found] = await work.query<CountedImport>(statement, [id]);
    if (!found) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'case-import', id });
    return found;
  }

  async rowsOf(work: Work, id: string): Promise<ImportRowEntity[]> {
    return work.query<ImportRowEntity>(this.rows, [id]);
  }

  /** The latest first. */
  async list(work: Work, from: Position | null, limit: number): Promise<CountedImport[]> {
    const text = `${this.from} where ($1::timestamptz is null or (t.at, t.id) < ($1, $2)) order by t.at desc, t.id desc limit $3`;
    return work.query<CountedImport>({ name: 'case-imports', text }, [
      from?.after ?? null,
      from?.id ?? null,
      limit,
    ]);
  }

  /** What became of a row; waited for: the same row told twice undoes what was brought in with it. */
  async tell(work: Work, { importId, line, outcome, faults, caseId, at }: ImportRowEntity): Promise<void> {
    await work.query(TELL, [importId, line, outcome, JSON.stringify(faults), caseId, at]);
  }
}
