import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { DueProcessModule } from '../due-process';
import { EligibilityModule } from '../eligibility';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ReviewsFacade, ReviewsModule } from '../reviews';
import { AmendReferral } from './application/amend-referral';
import { AnswerAsCentre } from './application/answer-as-centre';
import { AnswerOffer } from './application/answer-offer';
import { CheckBeforeDeciding } from './application/check-before-deciding';
import { CheckContent } from './application/check-content';
import { CheckReason } from './application/check-reason';
import { DecideReferral } from './application/decide-referral';
import { DraftReferral } from './application/draft-referral';
import { EndForProtection } from './application/end-for-protection';
import { EndWithConsent } from './application/end-with-consent';
import { FindCompetences } from './application/find-competences';
import { FindConditions } from './application/find-conditions';
import { FindParties } from './application/find-parties';
import { FindReferrals } from './application/find-referrals';
import { AcceptanceFollowers } from './application/follow-acceptances';
import { GatherAdmissionFacts } from './application/gather-admission-facts';
import { GatherFacts } from './application/gather-facts';
import { GravityOfActs } from './application/gravity-of-acts';
import { KnowAdmission } from './application/know-admission';
import { MoveReferral } from './application/move-referral';
import { OfferOwnReferrals } from './application/offer-own-referrals';
import { ReadAdmission } from './application/read-admission';
import { ReadForDefence } from './application/read-for-defence';
import { DefendedReferralRepository } from './persistence/defended-referral.repository';
import { RecordAdmission } from './application/record-admission';
import { ReadProceeding } from './application/read-proceeding';
import { RecordCondition } from './application/record-condition';
import { Refer } from './application/refer';
import { ReferralTextsVault } from './application/referral-texts';
import { RenewReferral } from './application/renew-referral';
import { RequireUninvolved } from './application/require-uninvolved';
import { RestOnIntake } from './application/rest-on-intake';
import { ReviewReferral } from './application/review-referral';
import { RunClock } from './application/run-clock';
import { ShareReferral } from './application/share-referral';
import { AdmissionController } from './http/admission.controller';
import { TellEligibility } from './application/tell-eligibility';
import { TellOutcome } from './application/tell-outcome';
import { AnsweringController } from './http/answering.controller';
import { DecidingController } from './http/deciding.controller';
import { ReferralsController } from './http/referrals.controller';
import { ReferringController } from './http/referring.controller';
import { AdmissionRepository } from './persistence/admission.repository';
import { EndedReferralRepository } from './persistence/ended-referral.repository';
import { OwnReferralRepository } from './persistence/own-referral.repository';
import { REFERRAL_LISTS, type ReferralListName } from './persistence/referral-lists';
import { OnItsWayRepository } from './persistence/on-its-way.repository';
import { ReferralRepository } from './persistence/referral.repository';
import { ReferralsFacade } from './referrals.facade';
import { referralPolicy } from './policy/referral.policy';

/** The lists that mean work for whoever sees them. */
const WAITING: readonly ReferralListName[] = [
  'waiting-for-my-decision',
  'waiting-for-our-answer',
  'near',
  'overdue',
];

/** From the draft of the referrer over the decision of the authority to the answer of the centre. */
@Module({
  imports: [AccessModule, ReferenceModule, ReviewsModule, IntakeModule, DueProcessModule, EligibilityModule],
  controllers: [
    AdmissionController,
    AnsweringController,
    DecidingController,
    ReferralsController,
    ReferringController,
  ],
  providers: [
    AcceptanceFollowers,
    AdmissionRepository,
    AmendReferral,
    AnswerAsCentre,
    AnswerOffer,
    CheckBeforeDeciding,
    CheckContent,
    CheckReason,
    DecideReferral,
    DraftReferral,
    EndForProtection,
    EndWithConsent,
    EndedReferralRepository,
    FindCompetences,
    FindConditions,
    FindParties,
    FindReferrals,
    GatherAdmissionFacts,
    GatherFacts,
    GravityOfActs,
    KnowAdmission,
    MoveReferral,
    OfferOwnReferrals,
    OwnReferralRepository,
    DefendedReferralRepository,
    ReadAdmission,
    ReadForDefence,
    RecordAdmission,
    ReadProceeding,
    RecordCondition,
    Refer,
    RequireUninvolved,
    RestOnIntake,
    ReviewReferral,
    OnItsWayRepository,
    ReferralRepository,
    ReferralTextsVault,
    ReferralsFacade,
    RenewReferral,
    RunClock,
    ShareReferral,
    TellEligibility,
    TellOutcome,
  ],
  exports: [ReferralsFacade],
})
export class ReferralsModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    referrals: ReferralRepository,
    reviews: ReviewsFacade,
    reviewable: ReviewReferral,
  ) {
    table.declare(referralPolicy);
    due.declare('referrals.take_due_clocks');
    reviews.reviewable('referral', reviewable);
    for (const code of REFERRAL_LISTS.filter((name) => WAITING.includes(name))) {
      waiting.declare({
        code: `referrals.${code}`,
        permission: 'referral.list',
        count: (work) => referrals.count(work, code),
      });
    }
  }
}
