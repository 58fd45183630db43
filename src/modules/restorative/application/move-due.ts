import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { movingRules } from '../domain/moving.rules';
import { standingOf } from '../domain/restorative';
import type { MoveDueRequest } from '../http/obligation-course.requests';
import type { ObligationParams } from '../http/settle-obligation.requests';
import { AgreementRepository } from '../persistence/agreement.repository';
import { ObligationCourseRepository } from '../persistence/obligation-course.repository';
import { PartyRepository } from '../persistence/party.repository';
import { AgreeTerms } from './agree-terms';
import { ChangeProcess } from './change-process';

/** The child and who was harmed agree to another day for what was promised; the one before stays to be read (ECOSOC 2002/12 §7). */
@Injectable()
export class MoveDue {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly agreements: AgreementRepository,
    private readonly course: ObligationCourseRepository,
    private readonly parties: PartyRepository,
    private readonly terms: AgreeTerms,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `movingRules` that does not hold. */
  async move(work: Work, { id, obligation }: ObligationParams, said: MoveDueRequest): Promise<void> {
    const begun = await this.changing.beginAsMediator(work, id, 'move-due');
    const promised = (await this.agreements.obligationsOf(work, begun.row)).find(
      (one) => one.id === obligation,
    );
    if (!promised) throw new DomainError('not-found', 'not-found');
    await this.terms.requireReason(work, said.reasonCode);
    const standing = standingOf(await this.parties.of(work, id)).map((party) => party.id);
    const { dueOn, reasonCode, agreedOn } = said;
    requireAll(movingRules, {
      ...(await this.terms.of(work, begun)),
      ...{ state: promised.state, isStanding: standing.includes(promised.partyId), before: promised.dueOn },
      ...{ dueOn, agreedOn, childAgrees: said.childAgrees, partyAgrees: said.partyAgrees },
    });
    await this.course.move(work, {
      ...{ id: newId(), processId: id, obligationId: obligation, fromOn: promised.dueOn, toOn: dueOn },
      ...{ reasonCode, agreedOn, recordedBy: work.actor.accountId, recordedAt: work.now },
    });
    await this.changing.finish(work, begun.row, 'move-due');
  }
}
