import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { ChangeConference } from './application/change-conference';
import { ConferenceTexts } from './application/conference-texts';
import { ConveneConference } from './application/convene-conference';
import { FindConferences } from './application/find-conferences';
import { InviteGuests } from './application/invite-guests';
import { ConferencesController } from './http/conferences.controller';
import { ConferenceRepository } from './persistence/conference.repository';
import { conferencePolicy } from './policy/conference.policy';

/** People are brought together about the case of a child, and the child is heard. */
@Module({
  imports: [AccessModule, ReferenceModule, CasesModule],
  controllers: [ConferencesController],
  providers: [
    ChangeConference,
    ConferenceRepository,
    ConferenceTexts,
    ConveneConference,
    FindConferences,
    InviteGuests,
  ],
})
export class ConferencesModule {
  constructor(table: PermissionTable) {
    table.declare(conferencePolicy);
  }
}
