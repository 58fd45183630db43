import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ListName } from '../../reference';
import type { ConcludeRequest } from '../http/conclusion.requests';

/** Whether the lists of today have the codes that are told at the end of the work. */
@Injectable()
export class CheckCodes {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` at the pointer of the first that a list does not have. */
  async ofConclusion(work: Work, { outcomeReason, wordsMissing, goals }: ConcludeRequest): Promise<void> {
    await this.require(work, 'outcome-reasons', outcomeReason, '/outcomeReason');
    await this.require(work, 'child-words-missing-reasons', wordsMissing, '/wordsMissing');
    for (const [n, { evidenceCode }] of goals.entries())
      await this.require(work, 'goal-evidence', evidenceCode, `/goals/${n}/evidenceCode`);
  }

  async require(work: Work, list: ListName, code: string | undefined, pointer: string): Promise<void> {
    if (code !== undefined) await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}
