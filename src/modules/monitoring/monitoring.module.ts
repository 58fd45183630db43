import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { ChangeFileReview } from './application/change-file-review';
import { DrawFiles } from './application/draw-files';
import { FindFileReviews } from './application/find-file-reviews';
import { LookAtFile } from './application/look-at-file';
import { MonitoringTexts } from './application/monitoring-texts';
import { OfferFileReviews } from './application/offer-file-reviews';
import { SettleFinding } from './application/settle-finding';
import { FileReviewsController } from './http/file-reviews.controller';
import { FileReviewRepository } from './persistence/file-review.repository';
import { fileReviewPolicy } from './policy/file-review.policy';

/** Whether the work is done well: files that are drawn and looked at, and what becomes of what is found. */
@Module({
  imports: [ReferenceModule, CasesModule],
  controllers: [FileReviewsController],
  providers: [
    ChangeFileReview,
    DrawFiles,
    FileReviewRepository,
    FindFileReviews,
    LookAtFile,
    MonitoringTexts,
    OfferFileReviews,
    SettleFinding,
  ],
})
export class MonitoringModule {
  constructor(table: PermissionTable) {
    table.declare(fileReviewPolicy);
  }
}
