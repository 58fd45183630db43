import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { FindHearings } from './application/find-hearings';
import { HearingCodes } from './application/hearing-codes';
import { KnowSubject } from './application/know-subject';
import { ScheduleHearing } from './application/schedule-hearing';
import { ShareHearing } from './application/share-hearing';
import { HearingsController } from './http/hearings.controller';
import { HearingRepository } from './persistence/hearing.repository';
import { hearingPolicy } from './policy/hearing.policy';

/** Hearings of children before a court: planned, held, put off or called off. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, SentencingModule],
  controllers: [HearingsController],
  providers: [FindHearings, HearingCodes, HearingRepository, KnowSubject, ScheduleHearing, ShareHearing],
})
export class HearingsModule {
  constructor(table: PermissionTable) {
    table.declare(hearingPolicy);
  }
}
