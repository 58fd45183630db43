import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { DocumentsFacade } from '../../documents';
import { ReferenceFacade } from '../../reference';
import { copyRequestEvent } from '../contract';
import { requireOpen, type CopyRequestAct } from '../domain/copy-request.actions';
import { answeringRules } from '../domain/copy-request.rules';
import type { AnswerCopyRequest, RefuseCopyRequest } from '../http/copy-request.requests';
import {
  CopyRequestRepository,
  type CopyRequestEnd,
  type CopyRequestRow,
} from '../persistence/copy-request.repository';

/** How a request for a copy ends by somebody’s act: of two at once one holds. */
@Injectable()
export class AnswerCopy {
  constructor(
    private readonly requests: CopyRequestRepository,
    private readonly documents: DocumentsFacade,
    private readonly reference: ReferenceFacade,
  ) {}

  /** From now on the lawyer reads this paper. @throws DomainError `not-open`, `rule-broken`, or `invalid` for another paper. */
  async answer(work: Work, id: string, { documentId }: AnswerCopyRequest): Promise<void> {
    const row = await this.requests.findToChange(work, id);
    const state = requireOpen('answer', row.state);
    requireAll(answeringRules, { mayBeTold: await this.requests.mayBeTold(work, id) });
    const about = { childId: row.childId, subjectId: row.caseId, kind: 'copy-of-file' };
    if (!(await this.documents.isUploadedAbout(work, documentId, about))) throw notUsable('/documentId');
    await this.end(work, row, 'answer', { state, documentId });
  }

  async refuse(work: Work, id: string, { reasonCode }: RefuseCopyRequest): Promise<void> {
    const row = await this.requests.findToChange(work, id);
    const state = requireOpen('refuse', row.state);
    await this.reference.requireCodeToday(work, {
      ...{ list: 'copy-refusal-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    await this.end(work, row, 'refuse', { state, refusalReason: reasonCode });
  }

  /** It is not needed any more. */
  async withdraw(work: Work, id: string): Promise<void> {
    const row = await this.requests.findToChange(work, id);
    await this.end(work, row, 'withdraw', { state: requireOpen('withdraw', row.state) });
  }

  private async end(
    work: Work,
    row: CopyRequestRow,
    act: CopyRequestAct,
    end: CopyRequestEnd,
  ): Promise<void> {
    await this.requests.end(work, row, end);
    work.emit(copyRequestEvent(act, row, work.now));
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
