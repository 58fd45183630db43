import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { BringInRequest } from '../http/paper-file.requests';
import { CaseImportEntity } from '../persistence/case-import.entity';
import { CaseImportRepository } from '../persistence/case-import.repository';
import { PreviewTable } from './preview-table';
import { readTable } from './read-table';
import { RowSeal } from './row-seal';

/** A table that has begun to be brought in, with the rows that can be tried. */
export interface BegunImport {
  readonly id: string;
  readonly files: readonly BringInRequest[];
}

/** Begins to bring a table in: that it is, and its rows that have not the shape of a file on paper. */
@Injectable()
export class ImportTable {
  constructor(
    private readonly previewing: PreviewTable,
    private readonly imports: CaseImportRepository,
    private readonly seals: RowSeal,
  ) {}

  /** @throws DomainError `invalid` for what is no table of paper files, or another one than was looked at. */
  async begin(work: Work, bytes: Buffer, digest: string): Promise<BegunImport> {
    const table = readTable(bytes);
    if (table.digest !== digest) throw notLookedAt();
    const id = newId();
    const { agencyId, accountId: byAccount } = work.actor;
    work.insert(CaseImportEntity, {
      id,
      agencyId,
      byAccount,
      at: work.now,
      digest,
      lines: table.rows.length,
    });
    work.saw({ kind: 'case-import', id });
    const files: BringInRequest[] = [];
    for (const row of await this.previewing.shaped(table)) {
      if ('file' in row) files.push({ ...row, seal: this.seals.of(id, row) });
      else
        await this.imports.tell(work, {
          importId: id,
          ...row,
          outcome: 'refused',
          caseId: null,
          at: work.now,
        });
    }
    return { id, files };
  }
}

function notLookedAt(): DomainError {
  const code = 'case-import.not-the-table-of-the-preview';
  return new DomainError('invalid', code, { fields: [{ pointer: '/digest', code }] });
}
