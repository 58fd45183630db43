import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasePlansModule } from '../case-plans';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { SafeguardingModule } from '../safeguarding';
import { RaiseFromSession } from './application/raise-from-session';
import { ReadPlanProgress } from './application/read-plan-progress';
import { RecordFeedback } from './application/record-feedback';
import { TellGoalSteps } from './application/tell-goal-steps';
import { WhatFollowedController } from './http/what-followed.controller';
import { FeedbackRepository } from './persistence/feedback.repository';
import { GoalStepRepository } from './persistence/goal-step.repository';
import { whatFollowedPolicy } from './policy/what-followed.policy';
import { SessionsModule } from './sessions.module';

/** What follows a session for the child. */
@Module({
  imports: [CasesModule, CasePlansModule, ReferenceModule, SafeguardingModule, SessionsModule],
  controllers: [WhatFollowedController],
  providers: [
    FeedbackRepository,
    GoalStepRepository,
    RaiseFromSession,
    ReadPlanProgress,
    RecordFeedback,
    TellGoalSteps,
  ],
})
export class WhatFollowedModule {
  constructor(table: PermissionTable) {
    table.declare(whatFollowedPolicy);
  }
}
