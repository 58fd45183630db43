import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CaseReturnsFacade } from '../../cases';
import { ReferralsFacade } from '../../referrals';
import { ChildTextsFacade } from '../../children';
import { returnLifecycle } from '../domain/return.lifecycle';
import { answeringReturnRules } from '../domain/return.rules';
import type { AnswerReturnRequest } from '../http/case-return.requests';
import { CaseReturnRepository, type CaseReturnRow } from '../persistence/case-return.repository';
import { CheckCodes } from './check-codes';

/** The authority that decided answers what becomes of the work, once, and with the child heard (TR 14.2–14.4; CRC 12). */
@Injectable()
export class AnswerReturn {
  constructor(
    private readonly cases: CaseReturnsFacade,
    private readonly referrals: ReferralsFacade,
    private readonly returns: CaseReturnRepository,
    private readonly codes: CheckCodes,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** Two at once wait for each other at the case, which the second finds answered. */
  async answer(work: Work, caseId: string, request: AnswerReturnRequest): Promise<void> {
    const { answer, childWords = null, wordsMissing = null } = request;
    const row = await this.returns.findToChange(work, caseId);
    requireAddressed(work, row);
    if (returnLifecycle.next(row.state, 'answer') === undefined)
      throw new DomainError('not-open', 'closure.return-not-open-for-answer');
    await this.referrals.requireUninvolved(work, row.referralId);
    const file = await this.cases.locked(work, caseId);
    await this.codes.require(work, 'child-words-missing-reasons', wordsMissing ?? undefined, '/wordsMissing');
    const hadDaysLeft = this.cases.hadDaysLeft(file);
    requireAll(answeringReturnRules, { answer, childWords, wordsMissing, planId: row.planId, hadDaysLeft });
    await this.returns.answer(work, { ...row, ...this.answered(row, request) });
    await this.cases.answer(work, file, answer);
  }

  private answered(row: CaseReturnRow, request: AnswerReturnRequest): Partial<CaseReturnRow> {
    const { answer, reasons, bestInterests, childWords = null, wordsMissing = null } = request;
    const at = (column: string) => ({ table: 'closure.case_return', column, row: row.id }) as const;
    return {
      answer,
      answerReasons: this.texts.seal(row, at('answer_reasons'), reasons),
      bestInterests: this.texts.seal(row, at('best_interests'), bestInterests),
      answerWords: this.texts.sealAny(row, at('answer_words'), childWords),
      answerWordsMissing: wordsMissing,
    };
  }
}

/** @throws DomainError `not-permitted` for who sees it at the centre. */
function requireAddressed({ actor }: Work, { authorityAgencyId }: CaseReturnRow): void {
  if (authorityAgencyId !== actor.agencyId)
    throw new DomainError('not-permitted', 'closure.return-of-another-authority');
}
