import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { CaseEndsFacade } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { answerRules, approvedByAnother, askingRules, lastRules } from '../domain/reopening.rules';
import type { AskToReopenRequest, DeclineReopeningRequest } from '../http/reopening.requests';
import { CertificateRepository } from '../persistence/certificate.repository';
import { ConclusionRepository } from '../persistence/conclusion.repository';
import { ReopeningEntity } from '../persistence/reopening.entity';
import { ReopeningRepository } from '../persistence/reopening.repository';

/** Nobody has answered yet. */
const NOT_ANSWERED = { answeredBy: null, answeredAt: null, declineReason: null };

/** A closed case is opened again by two people, or becomes final by one (domain §4). */
@Injectable()
export class ReopenWork {
  constructor(
    private readonly cases: CaseEndsFacade,
    private readonly plans: CasePlansFacade,
    private readonly reopenings: ReopeningRepository,
    private readonly conclusions: ConclusionRepository,
    private readonly texts: ChildTextsFacade,
    private readonly certificates: CertificateRepository,
  ) {}

  async ask(work: Work, caseId: string, { reasonCode, note: words }: AskToReopenRequest): Promise<void> {
    const file = await this.cases.askToReopen(work, caseId, reasonCode);
    requireAll(askingRules, { isAsked: (await this.reopenings.waiting(work, caseId)) !== undefined });
    const planId = await this.plans.prepareToGoOn(work, file);
    const id = newId();
    const note = this.texts.seal(file, { table: 'closure.reopening', column: 'note', row: id }, words);
    work.insert(ReopeningEntity, {
      ...{ id, caseId, childId: file.childId, planId, state: 'asked', reasonCode, note },
      ...{ askedBy: work.actor.accountId, askedAt: work.now, ...NOT_ANSWERED },
    });
  }

  /** What was found at the end stays, and is marked. */
  async approve(work: Work, caseId: string): Promise<void> {
    const asked = await this.reopenings.waiting(work, caseId);
    await this.cases.reopen(work, caseId, asked?.reasonCode ?? 'error');
    const { id, askedBy, planId, reasonCode } = requireAsked(asked);
    requireAll([approvedByAnother], { askedBy, approvedBy: work.actor.accountId });
    await this.plans.goOn(work, planId);
    this.reopenings.answer(work, id, 'approved', null);
    this.certificates.void(work, caseId);
    const conclusion = await this.conclusions.standing(work, caseId);
    if (conclusion) this.conclusions.undo(work, conclusion.id, { reasonCode, note: null });
  }

  async decline(work: Work, caseId: string, { reasonCode }: DeclineReopeningRequest): Promise<void> {
    await this.cases.declineReopening(work, caseId, reasonCode);
    const { id, planId } = requireAsked(await this.reopenings.waiting(work, caseId));
    await this.plans.dropPrepared(work, planId);
    this.reopenings.answer(work, id, 'declined', reasonCode);
  }

  /** Nobody waits for an answer any more, and from here on nothing is undone. */
  async finalise(work: Work, caseId: string): Promise<void> {
    await this.cases.finalise(work, caseId);
    requireAll(lastRules, { isAsked: (await this.reopenings.waiting(work, caseId)) !== undefined });
  }
}

/** @throws DomainError `rule-broken` where nobody has asked. */
function requireAsked(asked: ReopeningEntity | undefined): ReopeningEntity {
  requireAll(answerRules, { isAsked: asked !== undefined });
  if (!asked) throw new DomainError('not-found', 'not-found');
  return asked;
}
