import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule, TimelinesFacade } from '../cases';
import { CourtReportsModule } from '../court-reports';
import { DocumentsModule } from '../documents';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { AskParty } from './application/ask-party';
import { ChangeProcess } from './application/change-process';
import { CheckAgreementSignature } from './application/check-agreement-signature';
import { DescribeAgreement } from './application/describe-agreement';
import { EndProcess } from './application/end-process';
import { EndWithChildConsent } from './application/end-with-child-consent';
import { FindAgreementsToSign } from './application/find-agreements-to-sign';
import { FindProcesses } from './application/find-processes';
import { GatherSigned } from './application/gather-signed';
import { HoldMeeting } from './application/hold-meeting';
import { KnowRestorativeConsent } from './application/know-restorative-consent';
import { OfferAgreementsToSign } from './application/offer-agreements-to-sign';
import { OfferObligations } from './application/offer-obligations';
import { OpenProcess } from './application/open-process';
import { ProposeAgreement } from './application/propose-agreement';
import { ReachParty } from './application/reach-party';
import { RestorativeActions } from './application/restorative-actions';
import { SettleObligation } from './application/settle-obligation';
import { TellOutcomeOfOrder } from './application/tell-outcome-of-order';
import { SignAgreement } from './application/sign-agreement';
import { AgreementsToSignController } from './http/agreements-to-sign.controller';
import { ObligationCourseController } from './http/obligation-course.controller';
import { AgreementsController } from './http/agreements.controller';
import { RestorativePartiesController } from './http/restorative-parties.controller';
import { RestorativeController } from './http/restorative.controller';
import { OutcomeOfOrderRepository } from './persistence/outcome-of-order.repository';
import { RESTORATIVE_EVENTS } from './persistence/restorative-events';
import { AgreementToSignRepository } from './persistence/agreement-to-sign.repository';
import { AgreeTerms } from './application/agree-terms';
import { DoInParts } from './application/do-in-parts';
import { MoveDue } from './application/move-due';
import { ObligationCourseRepository } from './persistence/obligation-course.repository';
import { AgreementRepository } from './persistence/agreement.repository';
import { DueObligationsRepository } from './persistence/due-obligations.repository';
import { PartyContactRepository } from './persistence/party-contact.repository';
import { PartyRepository } from './persistence/party.repository';
import { RestorativeRepository } from './persistence/restorative.repository';
import { restorativePolicy } from './policy/restorative.policy';

/** A child and those harmed are brought together by their free will, and what they agree to is seen to its end. */
@Module({
  imports: [
    AccessModule,
    ReferenceModule,
    DocumentsModule,
    SentencingModule,
    CourtReportsModule,
    CasesModule,
  ],
  controllers: [
    RestorativeController,
    RestorativePartiesController,
    AgreementsController,
    AgreementsToSignController,
    ObligationCourseController,
  ],
  providers: [
    AgreeTerms,
    AgreementRepository,
    AgreementToSignRepository,
    AskParty,
    ChangeProcess,
    CheckAgreementSignature,
    DescribeAgreement,
    DueObligationsRepository,
    DoInParts,
    EndProcess,
    EndWithChildConsent,
    FindAgreementsToSign,
    FindProcesses,
    GatherSigned,
    HoldMeeting,
    KnowRestorativeConsent,
    MoveDue,
    ObligationCourseRepository,
    OfferAgreementsToSign,
    OfferObligations,
    OpenProcess,
    OutcomeOfOrderRepository,
    PartyContactRepository,
    PartyRepository,
    ProposeAgreement,
    ReachParty,
    RestorativeActions,
    RestorativeRepository,
    SettleObligation,
    SignAgreement,
    TellOutcomeOfOrder,
  ],
})
export class RestorativeModule {
  constructor(table: PermissionTable, timelines: TimelinesFacade) {
    table.declare(restorativePolicy);
    timelines.learnFrom(RESTORATIVE_EVENTS);
  }
}
