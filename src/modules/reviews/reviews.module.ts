import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { AskReview } from './application/ask-review';
import { AssignReview } from './application/assign-review';
import { CheckAsking } from './application/check-asking';
import { ChooseReviewer } from './application/choose-reviewer';
import { FindReviews } from './application/find-reviews';
import { MoveReview } from './application/move-review';
import { OfferReviews } from './application/offer-reviews';
import { ReviewTexts } from './application/review-texts';
import { Reviewables } from './application/reviewables';
import { RunReviewClock } from './application/run-review-clock';
import { SettleReview } from './application/settle-review';
import { ReviewsController } from './http/reviews.controller';
import { ReviewRepository } from './persistence/review.repository';
import { reviewPolicy } from './policy/review.policy';
import { ReviewsFacade } from './reviews.facade';

/** The lists that mean work for whoever sees them. */
const WAITING = ['ours-to-review', 'near', 'overdue'] as const;

/** Decisions are looked at again by somebody of another agency or a higher level. */
@Module({
  imports: [AccessModule, ReferenceModule],
  controllers: [ReviewsController],
  providers: [
    AskReview,
    AssignReview,
    CheckAsking,
    ChooseReviewer,
    FindReviews,
    MoveReview,
    OfferReviews,
    Reviewables,
    ReviewRepository,
    ReviewTexts,
    ReviewsFacade,
    RunReviewClock,
    SettleReview,
  ],
  exports: [ReviewsFacade],
})
export class ReviewsModule {
  constructor(table: PermissionTable, waiting: WaitingLists, due: DueClocks, reviews: ReviewRepository) {
    table.declare(reviewPolicy);
    due.declare('reviews.take_due_clocks');
    for (const list of WAITING)
      waiting.declare({
        code: `reviews.${list}`,
        permission: 'review.assign',
        count: (work) => reviews.count(work, list),
      });
  }
}
