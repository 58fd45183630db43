import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { AskParty } from './application/ask-party';
import { ChangeProcess } from './application/change-process';
import { EndProcess } from './application/end-process';
import { FindProcesses } from './application/find-processes';
import { HoldMeeting } from './application/hold-meeting';
import { KnowRestorativeConsent } from './application/know-restorative-consent';
import { OpenProcess } from './application/open-process';
import { ReachParty } from './application/reach-party';
import { RestorativeActions } from './application/restorative-actions';
import { RestorativePartiesController } from './http/restorative-parties.controller';
import { RestorativeController } from './http/restorative.controller';
import { PartyContactRepository } from './persistence/party-contact.repository';
import { PartyRepository } from './persistence/party.repository';
import { RestorativeRepository } from './persistence/restorative.repository';
import { restorativePolicy } from './policy/restorative.policy';

/** A child and those harmed are brought together by their free will, and what they agree to is seen to its end. */
@Module({
  imports: [AccessModule, ReferenceModule, CasesModule],
  controllers: [RestorativeController, RestorativePartiesController],
  providers: [
    AskParty,
    ChangeProcess,
    EndProcess,
    FindProcesses,
    HoldMeeting,
    KnowRestorativeConsent,
    OpenProcess,
    PartyContactRepository,
    PartyRepository,
    ReachParty,
    RestorativeActions,
    RestorativeRepository,
  ],
})
export class RestorativeModule {
  constructor(table: PermissionTable) {
    table.declare(restorativePolicy);
  }
}
