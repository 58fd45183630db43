import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasePlansModule } from '../case-plans';
import { DocumentsModule } from '../documents';
import { DueProcessModule } from '../due-process';
import { HearingsModule } from '../hearings';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ReferralsModule } from '../referrals';
import { ReviewsModule } from '../reviews';
import { SentencingModule } from '../sentencing';
import { AnswerCopy } from './application/answer-copy';
import { AskCopy } from './application/ask-copy';
import { AskMandate } from './application/ask-mandate';
import { FindCaseStatus } from './application/find-case-status';
import { FindCopyRequests } from './application/find-copy-requests';
import { FindMandateProofs } from './application/find-mandate-proofs';
import { FindMandates } from './application/find-mandates';
import { FindReferralStatus } from './application/find-referral-status';
import { MoveMandate } from './application/move-mandate';
import { OfferCopyRequests } from './application/offer-copy-requests';
import { OfferMandates, WAITING_MANDATES } from './application/offer-mandates';
import { ProveMandate } from './application/prove-mandate';
import { ReadBeforeCourt } from './application/read-before-court';
import { ReadDefenceFile } from './application/read-defence-file';
import { SealStatements } from './application/seal-statements';
import { TakeBack } from './application/take-back';
import { CaseStatusController } from './http/case-status.controller';
import { CopyRequestsController } from './http/copy-requests.controller';
import { DefenceFilesController } from './http/defence-files.controller';
import { MandateProofsController } from './http/mandate-proofs.controller';
import { MandatesController } from './http/mandates.controller';
import { ReferralStatusController } from './http/referral-status.controller';
import { CaseStatusRepository } from './persistence/case-status.repository';
import { CopyRequestRepository } from './persistence/copy-request.repository';
import { MandateProofRepository } from './persistence/mandate-proof.repository';
import { MandateRepository } from './persistence/mandate.repository';
import { ReferralStatusRepository } from './persistence/referral-status.repository';
import { TakenBackRepository } from './persistence/taken-back.repository';
import { copyRequestPolicy } from './policy/copy-request.policy';
import { mandatePolicy } from './policy/mandate.policy';
import { referralStatusPolicy } from './policy/referral-status.policy';

/** For whom a legal clinic stands, what its lawyers may know while they do, and what who refers may; a leaf that nobody imports. */
@Module({
  imports: [
    AccessModule,
    ReferenceModule,
    IntakeModule,
    DueProcessModule,
    ReferralsModule,
    ReviewsModule,
    SentencingModule,
    HearingsModule,
    CasePlansModule,
    DocumentsModule,
  ],
  controllers: [
    CaseStatusController,
    CopyRequestsController,
    DefenceFilesController,
    MandateProofsController,
    MandatesController,
    ReferralStatusController,
  ],
  providers: [
    AnswerCopy,
    AskCopy,
    AskMandate,
    CaseStatusRepository,
    CopyRequestRepository,
    FindCaseStatus,
    FindCopyRequests,
    FindMandateProofs,
    FindMandates,
    FindReferralStatus,
    MandateProofRepository,
    MandateRepository,
    MoveMandate,
    OfferCopyRequests,
    OfferMandates,
    ProveMandate,
    ReadBeforeCourt,
    ReadDefenceFile,
    ReferralStatusRepository,
    SealStatements,
    TakeBack,
    TakenBackRepository,
  ],
})
export class LegalClinicModule {
  constructor(
    table: PermissionTable,
    due: DueClocks,
    waiting: WaitingLists,
    mandates: MandateRepository,
    copies: CopyRequestRepository,
  ) {
    table.declare(mandatePolicy);
    table.declare(copyRequestPolicy);
    table.declare(referralStatusPolicy);
    due.declare('legal_clinic.take_due_clocks');
    waiting.declare({
      ...{ code: 'copy-requests.to-answer', permission: 'copy-request.answer' },
      count: (work) => copies.countWaiting(work),
    });
    for (const [which, permission] of WAITING_MANDATES)
      waiting.declare({
        ...{ code: `mandates.${which}`, permission },
        count: (work) => mandates.countWaiting(work, which),
      });
  }
}
