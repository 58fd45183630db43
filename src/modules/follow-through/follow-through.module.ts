import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { CasePlansModule } from '../case-plans';
import { CasesModule, TimelinesFacade } from '../cases';
import { ReferenceModule } from '../reference';
import { SessionsModule } from '../sessions';
import { AmendProgressReview } from './application/amend-progress-review';
import { BeginProgressReview } from './application/begin-progress-review';
import { ChangeProgressReview } from './application/change-progress-review';
import { CheckProgressReview } from './application/check-progress-review';
import { CompleteProgressReview } from './application/complete-progress-review';
import { CountLateReviews } from './application/count-late-reviews';
import { FindProgressReviews } from './application/find-progress-reviews';
import { AnswerDifficulty } from './application/answer-difficulty';
import { ChangeDifficulty } from './application/change-difficulty';
import { CheckDifficulty } from './application/check-difficulty';
import { DecideResponse } from './application/decide-response';
import { EndDifficulty } from './application/end-difficulty';
import { FindDifficulties } from './application/find-difficulties';
import { FollowResponse } from './application/follow-response';
import { OfferDifficulties } from './application/offer-difficulties';
import { RecordDifficulty } from './application/record-difficulty';
import { RequireTries } from './application/require-tries';
import { OfferProgressReviews } from './application/offer-progress-reviews';
import { PauseProgressReviews } from './application/pause-progress-reviews';
import { PresentProgressReview } from './application/present-progress-review';
import { RaiseProgressReview } from './application/raise-progress-review';
import { RunReviewRhythm } from './application/run-review-rhythm';
import { StepsTaken } from './application/steps-taken';
import { DifficultiesFacade } from './difficulties.facade';
import { DifficultiesController } from './http/difficulties.controller';
import { DifficultyResponsesController } from './http/difficulty-responses.controller';
import { ProgressReviewsController } from './http/progress-reviews.controller';
import { DifficultyResponseRepository } from './persistence/difficulty-response.repository';
import { DifficultyRepository } from './persistence/difficulty.repository';
import { FOLLOW_THROUGH_EVENTS } from './persistence/follow-through-events';
import { ProgressReviewRepository } from './persistence/progress-review.repository';
import { difficultyPolicy } from './policy/difficulty.policy';
import { progressReviewPolicy } from './policy/progress-review.policy';

/** How it goes on between plan and closure. */
@Module({
  imports: [ReferenceModule, CasesModule, CasePlansModule, SessionsModule],
  controllers: [DifficultiesController, DifficultyResponsesController, ProgressReviewsController],
  providers: [
    AnswerDifficulty,
    ChangeDifficulty,
    CheckDifficulty,
    DecideResponse,
    EndDifficulty,
    FindDifficulties,
    FollowResponse,
    OfferDifficulties,
    RecordDifficulty,
    RequireTries,
    StepsTaken,
    DifficultiesFacade,
    DifficultyRepository,
    DifficultyResponseRepository,
    AmendProgressReview,
    BeginProgressReview,
    ChangeProgressReview,
    CheckProgressReview,
    CompleteProgressReview,
    CountLateReviews,
    FindProgressReviews,
    OfferProgressReviews,
    ProgressReviewRepository,
    PauseProgressReviews,
    PresentProgressReview,
    RaiseProgressReview,
    RunReviewRhythm,
  ],
  exports: [DifficultiesFacade],
})
export class FollowThroughModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    reviews: ProgressReviewRepository,
    timelines: TimelinesFacade,
  ) {
    timelines.learnFrom(FOLLOW_THROUGH_EVENTS);
    table.declare(progressReviewPolicy);
    table.declare(difficultyPolicy);
    due.declare('follow_through.take_due_clocks');
    for (const list of ['near', 'overdue'] as const)
      waiting.declare({
        code: `progress-reviews.${list}`,
        permission: 'progress-review.begin',
        count: (work) => reviews.count(work, list),
      });
  }
}
