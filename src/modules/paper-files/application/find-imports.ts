import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { CaseImportResponse, CaseImportSummaryResponse } from '../http/case-import.response';
import { showImport, summariseImport } from '../http/show-case-import';
import { CaseImportRepository } from '../persistence/case-import.repository';

/** Reading what became of tables that were brought in. */
@Injectable()
export class FindImports {
  constructor(
    private readonly imports: CaseImportRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<CaseImportResponse> {
    const found = await this.imports.find(work, id);
    return showImport(found, await this.imports.rowsOf(work, id));
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<CaseImportSummaryResponse>> {
    const from = this.cursors.read('case-imports', cursor);
    const rows = await this.imports.list(work, from, limit + 1);
    return this.cursors.page('case-imports', rows, limit, {
      position: ({ at, id }) => ({ after: at.toISOString(), id }),
      item: summariseImport,
    });
  }
}
