import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { copyRequestEvent } from '../contract';
import { askingRules } from '../domain/copy-request.rules';
import type { AskCopyRequest } from '../http/copy-request.requests';
import { CopyRequestRepository } from '../persistence/copy-request.repository';

/** A lawyer asks for a copy of the file of the child for whom they stand; which centre has it, the database knows. */
@Injectable()
export class AskCopy {
  constructor(
    private readonly requests: CopyRequestRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** Answers the id. @throws DomainError `invalid`, also where no window of the mandate is open, or `rule-broken`. */
  async ask(work: Work, request: AskCopyRequest): Promise<string> {
    await this.reference.requireCodeToday(work, {
      ...{ list: 'copy-request-kinds', code: request.what, pointer: '/what' },
    });
    const clock = await this.reference.startClock(work, 'copy-answer');
    const { id, hindrance } = await this.requests.ask(work, request, clock);
    if (hindrance === 'unknown') throw notUsable('/mandateId');
    requireAll(askingRules, {
      hasCentre: hindrance !== 'no-centre',
      isAskedAlready: hindrance === 'asked-already',
    });
    work.emit(copyRequestEvent('ask', await this.requests.find(work, id), work.now));
    return id;
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
