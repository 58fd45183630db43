import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { CasePlansModule } from '../case-plans';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { AmendProgressReview } from './application/amend-progress-review';
import { BeginProgressReview } from './application/begin-progress-review';
import { ChangeProgressReview } from './application/change-progress-review';
import { CheckProgressReview } from './application/check-progress-review';
import { CompleteProgressReview } from './application/complete-progress-review';
import { FindProgressReviews } from './application/find-progress-reviews';
import { FollowTexts } from './application/follow-texts';
import { OfferProgressReviews } from './application/offer-progress-reviews';
import { PresentProgressReview } from './application/present-progress-review';
import { RaiseProgressReview } from './application/raise-progress-review';
import { RunReviewRhythm } from './application/run-review-rhythm';
import { ProgressReviewsController } from './http/progress-reviews.controller';
import { ProgressReviewRepository } from './persistence/progress-review.repository';
import { progressReviewPolicy } from './policy/progress-review.policy';

/** How it goes on between plan and closure. */
@Module({
  imports: [ReferenceModule, CasesModule, CasePlansModule],
  controllers: [ProgressReviewsController],
  providers: [
    AmendProgressReview,
    BeginProgressReview,
    ChangeProgressReview,
    CheckProgressReview,
    CompleteProgressReview,
    FindProgressReviews,
    FollowTexts,
    OfferProgressReviews,
    ProgressReviewRepository,
    PresentProgressReview,
    RaiseProgressReview,
    RunReviewRhythm,
  ],
})
export class FollowThroughModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    reviews: ProgressReviewRepository,
  ) {
    table.declare(progressReviewPolicy);
    due.declare('follow_through.take_due_clocks');
    for (const list of ['near', 'overdue'] as const)
      waiting.declare({
        code: `progress-reviews.${list}`,
        permission: 'progress-review.begin',
        count: (work) => reviews.count(work, list),
      });
  }
}
