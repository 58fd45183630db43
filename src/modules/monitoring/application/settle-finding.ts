import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { settlingRules } from '../domain/file-review.rules';
import { placeOfFinding } from '../domain/place-of-finding';
import type { SettleFindingRequest } from '../http/file-review.requests';
import { FileReviewRepository } from '../persistence/file-review.repository';
import { ChangeFileReview } from './change-file-review';

/** Says what became of what was found in a file: the coordinators, or who answers for the case. */
@Injectable()
export class SettleFinding {
  constructor(
    private readonly changing: ChangeFileReview,
    private readonly reviews: FileReviewRepository,
    private readonly reference: ReferenceFacade,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** @throws DomainError `rule-broken` where nothing was found of it, or it is settled. */
  async settle(work: Work, id: string, { question, outcomeCode, note }: SettleFindingRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'settle');
    const wanted = { list: 'file-review-outcomes', code: outcomeCode, pointer: '/outcomeCode' } as const;
    await this.reference.requireCodeToday(work, wanted);
    const found = (await this.reviews.findingsOf(work, id)).find((one) => one.question === question);
    requireAll(settlingRules, { answer: found?.answer, settledAt: found?.settledAt ?? null });
    const file = await this.cases.known(work, row.caseId);
    const outcomeNote = this.texts.sealAny(file, placeOfFinding('outcome_note', id, question), note);
    this.reviews.settle(work, { reviewId: id, question, outcomeCode, outcomeNote });
    await this.changing.finish(work, row, 'settle');
  }
}
