import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { BringInRequest, PaperFileRequest } from '../http/paper-file.requests';
import { CaseImportRepository } from '../persistence/case-import.repository';
import type { ImportRowEntity } from '../persistence/import-row.entity';
import { LookAtRow } from './look-at-row';
import { RowSeal } from './row-seal';
import { TryRow } from './try-row';

type Ending = Pick<ImportRowEntity, 'outcome' | 'faults' | 'caseId'>;

/** Brings one row in and tells what became of it, in one unit of work: both are kept, or neither. */
@Injectable()
export class BringInRow {
  constructor(
    private readonly imports: CaseImportRepository,
    private readonly looking: LookAtRow,
    private readonly trying: TryRow,
    private readonly seals: RowSeal,
  ) {}

  /** @throws DomainError `not-found` for a table of another centre, `invalid` for a row that the table does not have. */
  async bring(work: Work, importId: string, told: BringInRequest): Promise<ImportRowEntity> {
    await this.imports.find(work, importId);
    this.seals.check(importId, told);
    const { line, file } = told;
    const row = { importId, line, ...(await this.endingOf(work, file)), at: work.now };
    await this.imports.tell(work, row);
    return row;
  }

  private async endingOf(work: Work, file: PaperFileRequest): Promise<Ending> {
    const { alreadyBroughtIn, ...found } = await this.looking.look(work, file);
    if (alreadyBroughtIn) return { outcome: 'already-brought-in', faults: [], caseId: null };
    const end = await this.trying.bring(work, file, found);
    return typeof end === 'string'
      ? { outcome: 'brought-in', faults: [], caseId: end }
      : { outcome: 'refused', faults: end, caseId: null };
  }
}
