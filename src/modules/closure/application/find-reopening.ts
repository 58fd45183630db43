import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ChildTextsFacade } from '../../children';
import type { ReopeningResponse } from '../http/reopening.response';
import { showReopening } from '../http/show-reopening';
import { ReopeningRepository } from '../persistence/reopening.repository';

/** Reading who asked to open a case again, and what was answered. */
@Injectable()
export class FindReopening {
  constructor(
    private readonly cases: CasesFacade,
    private readonly reopenings: ReopeningRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** The last time that somebody asked. @throws DomainError `not-found` also where nobody did. */
  async read(work: Work, caseId: string): Promise<ReopeningResponse> {
    const row = await this.reopenings.lastOf(work, caseId);
    if (!row) throw new DomainError('not-found', 'not-found');
    const file = await this.cases.known(work, caseId);
    work.saw({ kind: 'reopening', id: row.id, version: row.state === 'asked' ? 1 : 2, childId: row.childId });
    const place = { table: 'closure.reopening', column: 'note', row: row.id } as const;
    return showReopening(row, this.texts.open(file, place, row.note));
  }
}
