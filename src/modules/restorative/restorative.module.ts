import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { DocumentsModule } from '../documents';
import { ReferenceModule } from '../reference';
import { AskParty } from './application/ask-party';
import { ChangeProcess } from './application/change-process';
import { CheckAgreementSignature } from './application/check-agreement-signature';
import { DescribeAgreement } from './application/describe-agreement';
import { EndProcess } from './application/end-process';
import { EndWithChildConsent } from './application/end-with-child-consent';
import { FindProcesses } from './application/find-processes';
import { GatherSigned } from './application/gather-signed';
import { HoldMeeting } from './application/hold-meeting';
import { KnowRestorativeConsent } from './application/know-restorative-consent';
import { OfferObligations } from './application/offer-obligations';
import { OpenProcess } from './application/open-process';
import { ProposeAgreement } from './application/propose-agreement';
import { ReachParty } from './application/reach-party';
import { RestorativeActions } from './application/restorative-actions';
import { SettleObligation } from './application/settle-obligation';
import { SignAgreement } from './application/sign-agreement';
import { AgreementsController } from './http/agreements.controller';
import { RestorativePartiesController } from './http/restorative-parties.controller';
import { RestorativeController } from './http/restorative.controller';
import { AgreementRepository } from './persistence/agreement.repository';
import { DueObligationsRepository } from './persistence/due-obligations.repository';
import { PartyContactRepository } from './persistence/party-contact.repository';
import { PartyRepository } from './persistence/party.repository';
import { RestorativeRepository } from './persistence/restorative.repository';
import { restorativePolicy } from './policy/restorative.policy';

/** A child and those harmed are brought together by their free will, and what they agree to is seen to its end. */
@Module({
  imports: [AccessModule, ReferenceModule, DocumentsModule, CasesModule],
  controllers: [RestorativeController, RestorativePartiesController, AgreementsController],
  providers: [
    AgreementRepository,
    AskParty,
    ChangeProcess,
    CheckAgreementSignature,
    DescribeAgreement,
    DueObligationsRepository,
    EndProcess,
    EndWithChildConsent,
    FindProcesses,
    GatherSigned,
    HoldMeeting,
    KnowRestorativeConsent,
    OfferObligations,
    OpenProcess,
    PartyContactRepository,
    PartyRepository,
    ProposeAgreement,
    ReachParty,
    RestorativeActions,
    RestorativeRepository,
    SettleObligation,
    SignAgreement,
  ],
})
export class RestorativeModule {
  constructor(table: PermissionTable) {
    table.declare(restorativePolicy);
  }
}
