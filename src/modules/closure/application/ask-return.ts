import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CaseReturnsFacade, type KnownCase } from '../../cases';
import { DifficultiesFacade } from '../../follow-through';
import { NOT_TOLD, STOPPED } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { returnLifecycle } from '../domain/return.lifecycle';
import { askingReturnRules, withdrawingReturnRules } from '../domain/return.rules';
import type { AskToReturnRequest, WithdrawReturnRequest } from '../http/case-return.requests';
import { CaseReturnEntity } from '../persistence/case-return.entity';
import { CaseReturnRepository } from '../persistence/case-return.repository';
import { CheckCodes } from './check-codes';
import { ReturnTerms } from './return-terms';

const PENDING: readonly string[] = ['asked', 'sent'];

/** Of a return that was just asked for nothing was decided, told or answered. */
const NOTHING_YET = {
  ...{
    authorityAgencyId: null,
    planId: null,
    decidedBy: null,
    decidedAt: null,
    declineReason: null,
    withdrawnAt: null,
    withdrawReason: null,
    content: null,
    contentHash: null,
  },
  ...{ answer: null, answeredBy: null, answeredAt: null, answerReasons: null, bestInterests: null },
  ...{ answerWords: null, answerWordsMissing: null, ...STOPPED, ...NOT_TOLD },
};

/** Who answers for a case asks to give it back to who decided: after graded steps, or because the child asks (TR 14). */
@Injectable()
export class AskReturn {
  constructor(
    private readonly cases: CaseReturnsFacade,
    private readonly difficulties: DifficultiesFacade,
    private readonly returns: CaseReturnRepository,
    private readonly terms: ReturnTerms,
    private readonly texts: ChildTextsFacade,
    private readonly codes: CheckCodes,
  ) {}

  async ask(work: Work, caseId: string, request: AskToReturnRequest): Promise<void> {
    const { reasonCode, childWords = null, wordsMissing = null, lawyerNotTold = null } = request;
    const lawyerToldAt = request.lawyerToldAt === undefined ? null : new Date(request.lawyerToldAt);
    const file = await this.cases.ask(work, caseId, reasonCode);
    const whoAsks = await this.terms.ofAsking(work, request);
    const { isAskedFor } = whoAsks;
    const responseId = isAskedFor ? null : await this.unusedStep(work, caseId);
    const isOpen = PENDING.includes((await this.returns.lastOf(work, caseId))?.state ?? '');
    const told = { childWords, wordsMissing, lawyerToldAt, lawyerNotTold };
    requireAll(askingReturnRules, {
      ...{ ...told, ...whoAsks, isOpen, responseId, openedAt: file.openedAt, now: work.now },
    });
    const objectionUntil = isAskedFor ? null : await this.terms.objectionUntil(work);
    this.put(work, file, { ...request, responseId, objectionUntil });
  }

  /** Who asked thinks otherwise before another has decided; what was asked stays to be read at the centre. */
  async withdraw(work: Work, caseId: string, { reasonCode }: WithdrawReturnRequest): Promise<void> {
    await this.cases.withdraw(work, caseId, reasonCode);
    await this.codes.require(work, 'case-return-withdraw-reasons', reasonCode, '/reasonCode');
    const row = await this.returns.lastOf(work, caseId);
    const state = row && returnLifecycle.next(row.state, 'withdraw');
    if (!row || state === undefined) throw new DomainError('not-open', 'closure.return-not-asked');
    requireAll(withdrawingReturnRules, { askedBy: row.askedBy, by: work.actor.accountId });
    await this.returns.withdraw(work, { ...row, state, withdrawReason: reasonCode });
  }

  private put(
    work: Work,
    file: KnownCase,
    asked: AskToReturnRequest & { readonly responseId: string | null; readonly objectionUntil: Date | null },
  ): void {
    const id = newId();
    const { facts, childWords = null, wordsMissing = null, lawyerToldAt, lawyerNotTold = null } = asked;
    const { reasonCode, responseId, objectionUntil } = asked;
    const at = (column: string) => ({ table: 'closure.case_return', column, row: id }) as const;
    work.insert(CaseReturnEntity, {
      ...{ id, ...aboutOf(file), state: returnLifecycle.initial, reasonCode, responseId },
      facts: this.texts.seal(file, at('facts'), facts),
      childWords: this.texts.sealAny(file, at('child_words'), childWords),
      ...{ wordsMissing, lawyerToldAt: lawyerToldAt === undefined ? null : new Date(lawyerToldAt) },
      ...{ lawyerNotTold, askedBy: work.actor.accountId, askedAt: work.now, objectionUntil },
      ...{ ...NOTHING_YET, version: 1, updatedAt: work.now },
    });
  }

  /** The response that asks for it, holds, and has led to no return yet. */
  private async unusedStep(work: Work, caseId: string): Promise<string | null> {
    const used = await this.returns.usedResponses(work, caseId);
    const steps = await this.difficulties.stepsTaken(work, caseId);
    const unused = steps.filter(({ responseId, returnsCase }) => returnsCase && !used.includes(responseId));
    return unused.at(-1)?.responseId ?? null;
  }
}

/** @throws DomainError `not-open` where nobody decided. */
function aboutOf({ id: caseId, referralId, childId, number: caseNumber, centreAgencyId }: KnownCase) {
  if (referralId === null) throw new DomainError('not-open', 'case.no-authority-to-return-to');
  return { caseId, childId, caseNumber, referralId, centreAgencyId };
}
