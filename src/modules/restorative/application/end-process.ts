import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { endingRules } from '../domain/settlement.rules';
import { AgreementRepository } from '../persistence/agreement.repository';
import type { KnownProcess } from '../persistence/restorative.repository';
import { OPENING } from '../policy/restorative.policy';
import { ChangeProcess } from './change-process';

/** Ends a process with a reason; that it comes to nothing is held against no child (ECOSOC 2002/12 §16–17). */
@Injectable()
export class EndProcess {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly agreements: AgreementRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `endingRules` that does not hold. */
  async end(work: Work, id: string, endReason: string): Promise<void> {
    const { row } = await this.changing.begin(work, id, 'end');
    requireLeading(work, row);
    const wanted = { list: 'restorative-end-reasons', code: endReason, pointer: '/reasonCode' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, wanted);
    requireAll(endingRules, {
      state: row.state,
      isFault: attributes['isFault'] === true,
      isOfAgreement: attributes['isOfAgreement'] === true,
      obligations: await this.agreements.obligationsOf(work, row),
    });
    const ended = { endReason, endedBy: work.actor.accountId, endedAt: work.now };
    await this.changing.finish(work, row, 'end', ended);
  }
}

/** @throws DomainError `not-permitted` for who neither mediates nor opens processes. */
export function requireLeading({ actor }: Work, { mediatorId }: KnownProcess): void {
  if (mediatorId === actor.accountId || OPENING.some((role) => actor.roles.includes(role))) return;
  throw new DomainError('not-permitted', 'restorative.not-the-mediator');
}
