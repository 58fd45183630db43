import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import type { AmendProgressReviewRequest, GoalProgressRequest } from '../http/progress-review.requests';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { ChangeProgressReview } from './change-progress-review';
import { CheckProgressReview } from './check-progress-review';

/** Writes words, presences and how near the goals are into a review; what is left out stays as it is. */
@Injectable()
export class AmendProgressReview {
  constructor(
    private readonly changing: ChangeProgressReview,
    private readonly reviews: ProgressReviewRepository,
    private readonly checking: CheckProgressReview,
    private readonly texts: ChildTextsFacade,
  ) {}

  async amend(work: Work, id: string, request: AmendProgressReviewRequest): Promise<ProgressReviewEntity> {
    const { row, file } = await this.changing.begin(work, id, 'amend');
    await this.checking.check(work, row, request);
    for (const goal of request.goals ?? []) this.say(work, file, id, goal);
    return this.changing.finish(work, row, 'amend', this.changesOf(file, row, request));
  }

  private say(work: Work, file: KnownCase, reviewId: string, told: GoalProgressRequest): void {
    const { goalKey, step } = told;
    const place = {
      table: 'follow_through.goal_progress',
      column: 'note',
      row: `${reviewId} ${goalKey}`,
    } as const;
    this.reviews.say(work, { reviewId, goalKey, step, note: this.texts.sealAny(file, place, told.note) });
  }

  private changesOf(
    file: KnownCase,
    { id }: ProgressReviewEntity,
    request: AmendProgressReviewRequest,
  ): Partial<ProgressReviewEntity> {
    const { heldAt, present, changeCode, changeNote, nextOn } = request;
    const place = { table: 'follow_through.progress_review', column: 'change_note', row: id } as const;
    return {
      ...this.wordsOf(file, id, request),
      ...(heldAt !== undefined && { heldAt: new Date(heldAt) }),
      ...(present !== undefined && { present }),
      ...(changeCode !== undefined && { changeCode }),
      ...(changeNote !== undefined && { changeNote: this.texts.seal(file, place, changeNote) }),
      ...(nextOn !== undefined && { nextOn }),
    };
  }

  /** Words and the reason why there are none take each other’s place. */
  private wordsOf(
    file: KnownCase,
    row: string,
    { childWords, childWordsMissing, tries, parentWords, parentWordsMissing }: AmendProgressReviewRequest,
  ): Partial<ProgressReviewEntity> {
    const seal = (column: string, text: string) =>
      this.texts.seal(file, { table: 'follow_through.progress_review', column, row }, text);
    const missing = { childWordsMissing: childWordsMissing ?? null, tries: tries ?? 0, childWords: null };
    const heard = { childWordsMissing: null, tries: null };
    return {
      ...(childWordsMissing !== undefined && missing),
      ...(childWords !== undefined && { ...heard, childWords: seal('child_words', childWords) }),
      ...(parentWordsMissing !== undefined && { parentWordsMissing, parentWords: null }),
      ...(parentWords !== undefined && {
        parentWords: seal('parent_words', parentWords),
        parentWordsMissing: null,
      }),
    };
  }
}
