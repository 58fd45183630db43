import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { ChangeFileReview } from './application/change-file-review';
import { DrawFiles } from './application/draw-files';
import { FindFileReviews } from './application/find-file-reviews';
import { LookAtFile } from './application/look-at-file';
import { FindSupervisionTalks } from './application/find-supervision-talks';
import { OfferFileReviews } from './application/offer-file-reviews';
import { SettleFinding } from './application/settle-finding';
import { Supervise } from './application/supervise';
import { FileReviewsController } from './http/file-reviews.controller';
import { SupervisionTalksController } from './http/supervision-talks.controller';
import { FileReviewRepository } from './persistence/file-review.repository';
import { SupervisionTalkRepository } from './persistence/supervision-talk.repository';
import { fileReviewPolicy } from './policy/file-review.policy';
import { supervisionTalkPolicy } from './policy/supervision-talk.policy';

/** Whether the work is done well: files that are drawn and looked at, and what becomes of what is found; talks about the work. */
@Module({
  imports: [AccessModule, ReferenceModule, CasesModule],
  controllers: [FileReviewsController, SupervisionTalksController],
  providers: [
    ChangeFileReview,
    DrawFiles,
    FileReviewRepository,
    FindFileReviews,
    FindSupervisionTalks,
    LookAtFile,
    OfferFileReviews,
    SettleFinding,
    Supervise,
    SupervisionTalkRepository,
  ],
})
export class MonitoringModule {
  constructor(table: PermissionTable) {
    table.declare(fileReviewPolicy);
    table.declare(supervisionTalkPolicy);
  }
}
