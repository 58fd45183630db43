import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule, TimelinesFacade } from '../cases';
import { ReferenceModule } from '../reference';
import { ChangeConference } from './application/change-conference';
import { CheckShown } from './application/check-shown';
import { ConferenceActions } from './application/conference-actions';
import { ConveneConference } from './application/convene-conference';
import { EndWithCase } from './application/end-with-case';
import { FindConferences } from './application/find-conferences';
import { HoldConference } from './application/hold-conference';
import { InviteGuests } from './application/invite-guests';
import { KeepOutcome } from './application/keep-outcome';
import { OfferConferences } from './application/offer-conferences';
import { SettleStep } from './application/settle-step';
import { ConferencesController } from './http/conferences.controller';
import { ConferenceDeskRepository } from './persistence/conference-desk.repository';
import { CONFERENCE_EVENTS } from './persistence/conference-events';
import { ConferenceRepository } from './persistence/conference.repository';
import { OutcomeRepository } from './persistence/outcome.repository';
import { conferencePolicy } from './policy/conference.policy';

/** People are brought together about the case of a child, and the child is heard. */
@Module({
  imports: [AccessModule, ReferenceModule, CasesModule],
  controllers: [ConferencesController],
  providers: [
    ChangeConference,
    CheckShown,
    ConferenceActions,
    ConferenceDeskRepository,
    ConferenceRepository,
    ConveneConference,
    EndWithCase,
    FindConferences,
    HoldConference,
    InviteGuests,
    KeepOutcome,
    OfferConferences,
    OutcomeRepository,
    SettleStep,
  ],
})
export class ConferencesModule {
  constructor(table: PermissionTable, timelines: TimelinesFacade) {
    table.declare(conferencePolicy);
    timelines.learnFrom(CONFERENCE_EVENTS);
  }
}
