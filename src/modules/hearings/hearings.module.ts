import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ComplianceModule } from '../compliance';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { ChangeHearing } from './application/change-hearing';
import { DetentionClocks } from './application/detention-clocks';
import { FindDetentions } from './application/find-detentions';
import { FindHearings } from './application/find-hearings';
import { FollowIntakeOfHearing } from './application/follow-intake';
import { FollowOrderOfHearing } from './application/follow-order';
import { HearingCodes } from './application/hearing-codes';
import { HearingTexts } from './application/hearing-texts';
import { HoldHearing } from './application/hold-hearing';
import { KnowSubject } from './application/know-subject';
import { OfferHearings } from './application/offer-hearings';
import { PutOffHearing } from './application/put-off-hearing';
import { ReadDetentionsForDefence } from './application/read-detentions-for-defence';
import { ReadHearingsForDefence } from './application/read-for-defence';
import { ReviewDetention } from './application/review-detention';
import { ScheduleDay } from './application/schedule-day';
import { ScheduleHearing } from './application/schedule-hearing';
import { ShareHearing } from './application/share-hearing';
import { TellHearingClashes } from './application/tell-clashes';
import { TellOfHearing } from './application/tell-of-hearing';
import { DetentionsController } from './http/detentions.controller';
import { HearingActsController } from './http/hearing-acts.controller';
import { HearingDaysController } from './http/hearing-days.controller';
import { HearingsController } from './http/hearings.controller';
import { DefendedDetentionRepository } from './persistence/defended-detention.repository';
import { DetentionRepository } from './persistence/detention.repository';
import { EndedHearingRepository } from './persistence/ended-hearing.repository';
import { JudgeBookingsRepository } from './persistence/judge-bookings.repository';
import { HearingCourseRepository } from './persistence/hearing-course.repository';
import { HearingRepository } from './persistence/hearing.repository';
import { HearingsFacade } from './hearings.facade';
import { detentionPolicy, hearingPolicy } from './policy/hearing.policy';

/** Hearings of children before a court: planned, held, put off or called off. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, SentencingModule, ComplianceModule],
  controllers: [DetentionsController, HearingActsController, HearingDaysController, HearingsController],
  providers: [
    ChangeHearing,
    DefendedDetentionRepository,
    DetentionClocks,
    DetentionRepository,
    EndedHearingRepository,
    FindDetentions,
    FindHearings,
    FollowIntakeOfHearing,
    FollowOrderOfHearing,
    HearingCodes,
    HearingCourseRepository,
    JudgeBookingsRepository,
    HearingRepository,
    HearingTexts,
    HearingsFacade,
    HoldHearing,
    KnowSubject,
    OfferHearings,
    PutOffHearing,
    ReadDetentionsForDefence,
    ReadHearingsForDefence,
    ReviewDetention,
    ScheduleDay,
    ScheduleHearing,
    ShareHearing,
    TellHearingClashes,
    TellOfHearing,
  ],
  exports: [HearingsFacade],
})
export class HearingsModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    hearings: HearingRepository,
    detentions: FindDetentions,
  ) {
    table.declare(hearingPolicy);
    table.declare(detentionPolicy);
    waiting.declare({
      ...{ code: 'detentions.overdue', permission: 'detention.review' },
      count: (work) => detentions.countOverdue(work),
    });
    waiting.declare({
      ...{ code: 'hearings.to-record', permission: 'hearing.hold' },
      count: (work) => hearings.countToRecord(work),
    });
  }
}
