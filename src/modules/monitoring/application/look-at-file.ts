import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { lookedAtRules } from '../domain/file-review.rules';
import { placeOfFinding } from '../domain/place-of-finding';
import type { AnswerFileReviewRequest, FileAnswerRequest } from '../http/file-review.requests';
import { FileReviewRepository, type ListedFileReview } from '../persistence/file-review.repository';
import { ChangeFileReview } from './change-file-review';

/** Looks at a file question by question, by the questions of the day on which it was drawn. */
@Injectable()
export class LookAtFile {
  constructor(
    private readonly changing: ChangeFileReview,
    private readonly reviews: FileReviewRepository,
    private readonly reference: ReferenceFacade,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** What is left out stays as it is. */
  async answer(work: Work, id: string, { answers }: AnswerFileReviewRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'answer');
    const known = await this.questionsOf(work, row);
    const strange = answers.findIndex(({ question }) => !known.includes(question));
    if (strange >= 0) throw notAQuestion(strange);
    const file = await this.cases.known(work, row.caseId);
    for (const told of answers) this.say(work, file, id, told);
    await this.changing.finish(work, row, 'answer');
  }

  /** @throws DomainError `rule-broken` while a question is open, or a finding has no remark. */
  async complete(work: Work, id: string): Promise<void> {
    const row = await this.changing.begin(work, id, 'complete');
    const findings = await this.reviews.findingsOf(work, id);
    const said = findings.map(({ question, answer, remark }) => ({
      ...{ question, answer, hasRemark: remark !== null },
    }));
    requireAll(lookedAtRules, { questions: await this.questionsOf(work, row), said });
    await this.changing.finish(work, row, 'complete');
  }

  /** It was drawn for nothing: the file is looked at no more. */
  async drop(work: Work, id: string): Promise<void> {
    await this.changing.finish(work, await this.changing.begin(work, id, 'drop'), 'drop');
  }

  /** Codes of the questions of the day on which the file was drawn. */
  async questionsOf(work: Work, { checklistOn }: ListedFileReview): Promise<string[]> {
    const entries = await this.reference.entriesOn(work, 'file-review-questions', checklistOn);
    return entries.map(({ code }) => code);
  }

  private say(work: Work, file: KnownCase, reviewId: string, told: FileAnswerRequest): void {
    const { question, answer } = told;
    const remark = this.texts.sealAny(file, placeOfFinding('remark', reviewId, question), told.remark);
    this.reviews.say(work, { reviewId, question, answer, remark });
  }
}

const notAQuestion = (n: number): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: `/answers/${n}/question`, code: 'code-not-in-list' }],
  });
