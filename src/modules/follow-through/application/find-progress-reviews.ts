import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { compareProgress, type Step } from '../domain/compare-progress';
import type { ProgressReviewListQuery } from '../http/progress-review.requests';
import type {
  ProgressComparisonResponse,
  ProgressReviewResponse,
  ProgressReviewSummaryResponse,
} from '../http/progress-review.response';
import { showProgressReview, summariseProgressReview } from '../http/show-progress-review';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { PresentProgressReview } from './present-progress-review';

/** Reading progress reviews: one, the lists of a centre, and one beside the review before it. */
@Injectable()
export class FindProgressReviews {
  constructor(
    private readonly reviews: ProgressReviewRepository,
    private readonly cases: CasesFacade,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
    private readonly parts: PresentProgressReview,
  ) {}

  async read(work: Work, id: string): Promise<ProgressReviewResponse> {
    return this.show(work, await this.reviews.find(work, id));
  }

  /** A review as the team reads it, and what can be done with it now. */
  async show(work: Work, row: ProgressReviewEntity): Promise<ProgressReviewResponse> {
    const file = await this.cases.known(work, row.caseId);
    return showProgressReview(row, {
      ...{ file, now: work.now, goals: await this.reviews.goalsOf(work, row.id) },
      open: (place, sealed) => this.texts.open(file, place, sealed),
      actions: this.parts.actions(work, row),
    });
  }

  async list(work: Work, query: ProgressReviewListQuery): Promise<Page<ProgressReviewSummaryResponse>> {
    const { list, cursor, limit, ...filter } = query;
    const name = ['progress-reviews', list, filter.caseId, filter.state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.reviews.list(work, list, { filter, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ listedAt, id }) => ({ after: listedAt.toISOString(), id }),
      item: (row) => summariseProgressReview(row, row, work.now),
    });
  }

  async comparison(work: Work, id: string): Promise<ProgressComparisonResponse> {
    const row = await this.reviews.find(work, id);
    const before = row.followsId === null ? [] : await this.stepsOf(work, row.followsId);
    const goals = compareProgress(before, await this.stepsOf(work, id));
    return { reviewId: id, beforeId: row.followsId, goals };
  }

  private async stepsOf(work: Work, reviewId: string): Promise<Step[]> {
    const known = await this.reference.entriesOn(work, 'goal-progress-steps', this.parts.today(work));
    const rankOf = (step: string) => known.find(({ code }) => code === step)?.attributes['rank'];
    return (await this.reviews.goalsOf(work, reviewId)).map(({ goalKey, step }) => ({
      ...{ goalKey, step },
      rank: rankOf(step) === undefined ? null : Number(rankOf(step)),
    }));
  }
}
