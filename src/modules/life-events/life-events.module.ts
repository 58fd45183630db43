import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule, TimelinesFacade } from '../cases';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { FindBirthdays } from './application/find-birthdays';
import { FollowBirthdays } from './application/follow-birthdays';
import { MarkBirthday } from './application/mark-birthday';
import { OfferBirthdays } from './application/offer-birthdays';
import { OfferNewActs } from './application/offer-new-acts';
import { ReadNewActs } from './application/read-new-acts';
import { TellOfActs } from './application/tell-of-acts';
import { EighteenthBirthdaysController } from './http/eighteenth-birthdays.controller';
import { NewActsController } from './http/new-acts.controller';
import { EighteenthBirthdayRepository } from './persistence/eighteenth-birthday.repository';
import { BIRTHDAY_EVENTS } from './persistence/life-event-events';
import { NewActRepository } from './persistence/new-act.repository';
import { eighteenthBirthdayPolicy } from './policy/eighteenth-birthday.policy';
import { newActPolicy } from './policy/new-act.policy';

/** What happens in the life of a child while a centre works with it. */
@Module({
  imports: [ReferenceModule, IntakeModule, CasesModule],
  controllers: [EighteenthBirthdaysController, NewActsController],
  providers: [
    EighteenthBirthdayRepository,
    FindBirthdays,
    FollowBirthdays,
    MarkBirthday,
    NewActRepository,
    OfferBirthdays,
    OfferNewActs,
    ReadNewActs,
    TellOfActs,
  ],
})
export class LifeEventsModule {
  constructor(table: PermissionTable, timelines: TimelinesFacade) {
    table.declare(newActPolicy);
    table.declare(eighteenthBirthdayPolicy);
    timelines.learnFrom(BIRTHDAY_EVENTS);
  }
}
