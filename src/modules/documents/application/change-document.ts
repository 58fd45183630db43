import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { documentEvent } from '../contract';
import { documentLifecycle, type DocumentAction } from '../domain/document.lifecycle';
import type { WithdrawDocumentRequest } from '../http/document.requests';
import {
  DocumentRepository,
  type DocumentChange,
  type DocumentRow,
} from '../persistence/document.repository';

/** The one way in which a paper changes: what is open, the row, the event; and marking one that was an error. */
@Injectable()
export class ChangeDocument {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** @throws DomainError `not-found`, `precondition-required`, `changed-since` or `not-open`. */
  async begin(work: Work, id: string, action: DocumentAction): Promise<DocumentRow> {
    const row = await this.documents.findToChange(work, id);
    // Seen by more than may change it: to them it is closed.
    if (row.agencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'document.of-another-agency');
    stateAfter(row, action);
    return row;
  }

  async finish(
    work: Work,
    before: DocumentRow,
    action: DocumentAction,
    change: Omit<DocumentChange, 'state'>,
  ): Promise<void> {
    const after = await this.documents.change(work, before, { ...change, state: stateAfter(before, action) });
    work.emit(documentEvent(action, after, work.now));
  }

  /** It was recorded in error: marked with the reason, kept, and read by nobody else any more (BR 21.1). */
  async withdraw(work: Work, id: string, { reasonCode }: WithdrawDocumentRequest): Promise<void> {
    const before = await this.begin(work, id, 'withdraw');
    await this.reference.requireSaidToday(work, {
      ...{ list: 'document-error-reasons', code: reasonCode, pointer: '/reasonCode' },
    });
    await this.finish(work, before, 'withdraw', {
      ...{ withdrawnAt: work.now, withdrawnBy: work.actor.accountId, withdrawalReason: reasonCode },
    });
  }
}

function stateAfter({ state }: DocumentRow, action: DocumentAction): DocumentRow['state'] {
  const next = documentLifecycle.next(state, action);
  if (next === undefined) throw new DomainError('not-open', `document.not-open-for-${action}`);
  return next;
}
