import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { ChildrenFacade } from '../children';
import { ReferenceModule } from '../reference';
import { DateClock } from './application/date-clock';
import { DescribeActs } from './application/describe-acts';
import { CountClocks } from './application/count-clocks';
import { FindClocks } from './application/find-clocks';
import { FindIntakes } from './application/find-intakes';
import { FindRunningSupport } from './application/find-running-support';
import { KeepClock } from './application/keep-clock';
import { OfferClocks } from './application/offer-clocks';
import { OfferDrafts } from './application/offer-drafts';
import { PauseClock } from './application/pause-clock';
import { RecordIntake } from './application/record-intake';
import { RecomputeAges } from './application/recompute-ages';
import { RegisterIntake } from './application/register-intake';
import { StartFromActs } from './application/start-from-acts';
import { TellGivenUp } from './application/tell-given-up';
import { ClocksController } from './http/clocks.controller';
import { IntakesController } from './http/intakes.controller';
import { IntakeDecisions } from './intake-decisions.facade';
import { IntakeErrors } from './intake-errors.facade';
import { IntakeOutcomes } from './intake-outcomes.facade';
import { IntakeClocks } from './intake-clocks.facade';
import { RECORD_CONTROLLERS, RECORD_PROVIDERS } from './intake-records';
import { IntakeRegistrations } from './intake-registrations.facade';
import { IntakeFacade } from './intake.facade';
import { IntakeProtections } from './intake-protections.facade';
import { ClockPauseRepository } from './persistence/clock-pause.repository';
import { ClockRepository } from './persistence/clock.repository';
import { IntakeRepository } from './persistence/intake.repository';
import { clockPolicy } from './policy/clock.policy';
import { intakePolicy } from './policy/intake.policy';

/** The door: a child was met, an act is said to have been done. */
@Module({
  imports: [ReferenceModule],
  controllers: [ClocksController, IntakesController, ...RECORD_CONTROLLERS],
  providers: [
    ClockPauseRepository,
    ClockRepository,
    DateClock,
    DescribeActs,
    CountClocks,
    FindClocks,
    FindIntakes,
    FindRunningSupport,
    IntakeClocks,
    IntakeDecisions,
    IntakeErrors,
    IntakeFacade,
    IntakeOutcomes,
    IntakeRegistrations,
    IntakeProtections,
    IntakeRepository,
    KeepClock,
    OfferClocks,
    OfferDrafts,
    PauseClock,
    RecomputeAges,
    RecordIntake,
    RegisterIntake,
    StartFromActs,
    TellGivenUp,
    ...RECORD_PROVIDERS,
  ],
  exports: [
    IntakeClocks,
    IntakeDecisions,
    IntakeErrors,
    IntakeFacade,
    IntakeOutcomes,
    IntakeProtections,
    IntakeRegistrations,
  ],
})
export class IntakeModule {
  constructor(table: PermissionTable, due: DueClocks, children: ChildrenFacade, ages: RecomputeAges) {
    table.declare(intakePolicy);
    table.declare(clockPolicy);
    due.declare('intake.take_due_clocks');
    children.followCorrections((work, correction) => ages.follow(work, correction));
  }
}
