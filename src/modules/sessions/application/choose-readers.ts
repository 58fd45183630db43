import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { CasesFacade } from '../../cases';

/** Whom an author may let read a note: who is on the team now, or coordinates the centre, and is not in conflict (BR 6.3, 22). */
@Injectable()
export class ChooseReaders {
  constructor(
    private readonly cases: CasesFacade,
    private readonly access: AccessFacade,
  ) {}

  /** @throws DomainError `invalid` for each who may not, alike for whatever reason. */
  async require(work: Work, caseId: string, readers: readonly string[]): Promise<void> {
    const fields = [];
    for (const [n, reader] of readers.entries())
      if (!(await this.mayRead(work, caseId, reader)))
        fields.push({ pointer: `/readers/${n}`, code: 'reference-not-usable' });
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async mayRead(work: Work, caseId: string, reader: string): Promise<boolean> {
    if (reader === work.actor.accountId) return false;
    const [isOnTeam, coordinates, isInConflict] = await Promise.all([
      this.cases.isOnTeam(work, caseId, reader),
      this.access.servesHere(work, reader, ['centre-coordinator']),
      this.cases.isInConflict(work, caseId, reader),
    ]);
    return (isOnTeam || coordinates) && !isInConflict;
  }
}
