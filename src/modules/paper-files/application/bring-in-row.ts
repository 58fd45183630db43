import { Injectable } from '@nestjs/common';
import { attempt } from '../../../platform/persistence/attempt';
import type { Work } from '../../../platform/persistence/work';
import type { RowFault } from '../domain/paper-columns';
import type { BringInRequest, PaperFileRequest } from '../http/paper-file.requests';
import { CaseImportRepository } from '../persistence/case-import.repository';
import type { ImportRowEntity } from '../persistence/import-row.entity';
import { BringIn } from './bring-in';
import { LookAtRow } from './look-at-row';
import { faultsOf } from './shape-row';

type Ending = Pick<ImportRowEntity, 'outcome' | 'faults' | 'caseId'>;

const refused = (faults: readonly RowFault[]): Ending => ({ outcome: 'refused', faults, caseId: null });

/** Brings one row in and tells what became of it, in one unit of work: both are kept, or neither. */
@Injectable()
export class BringInRow {
  constructor(
    private readonly imports: CaseImportRepository,
    private readonly looking: LookAtRow,
    private readonly bringing: BringIn,
  ) {}

  /** @throws DomainError `not-found` for a table of another centre. */
  async bring(work: Work, importId: string, { line, file }: BringInRequest): Promise<ImportRowEntity> {
    await this.imports.find(work, importId);
    const row = { importId, line, ...(await this.endingOf(work, file)), at: work.now };
    await this.imports.tell(work, row);
    return row;
  }

  private async endingOf(work: Work, file: PaperFileRequest): Promise<Ending> {
    const { faults, alike, alreadyBroughtIn, workerId } = await this.looking.look(work, file);
    if (alreadyBroughtIn) return { outcome: 'already-brought-in', faults: [], caseId: null };
    if (faults.length > 0 || workerId === undefined) return refused(faults);
    const tried = await attempt(work, () => this.bringing.bring(work, file, { alike, workerId }));
    return 'refused' in tried
      ? refused(faultsOf(tried.refused))
      : { outcome: 'brought-in', faults: [], caseId: tried.done };
  }
}
