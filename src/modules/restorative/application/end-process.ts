import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { KnownProcess } from '../persistence/restorative.repository';
import { OPENING } from '../policy/restorative.policy';
import { ChangeProcess } from './change-process';

/** Ends a process with a reason; that it comes to nothing is used against nobody (ECOSOC 2002/12 §16). */
@Injectable()
export class EndProcess {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly reference: ReferenceFacade,
  ) {}

  async end(work: Work, id: string, endReason: string): Promise<void> {
    const { row } = await this.changing.begin(work, id, 'end');
    requireLeading(work, row);
    const wanted = { list: 'restorative-end-reasons', code: endReason, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, wanted);
    const ended = { endReason, endedBy: work.actor.accountId, endedAt: work.now };
    await this.changing.finish(work, row, 'end', ended);
  }
}

/** @throws DomainError `not-permitted` for who neither mediates nor opens processes. */
function requireLeading({ actor }: Work, { mediatorId }: KnownProcess): void {
  if (mediatorId === actor.accountId || OPENING.some((role) => actor.roles.includes(role))) return;
  throw new DomainError('not-permitted', 'restorative.not-the-mediator');
}
