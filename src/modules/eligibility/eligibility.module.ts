import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { DueProcessModule } from '../due-process';
import { IntakeModule } from '../intake';
import { CheckCompanions } from './application/check-companions';
import { CheckEligibility } from './application/check-eligibility';
import { DescribeActs } from './application/describe-acts';
import { DescribeProposal } from './application/describe-proposal';
import { FindChecks } from './application/find-checks';
import { FindPlaces } from './application/find-places';
import { GatherFacts } from './application/gather-facts';
import { FactSources } from './application/learn-facts';
import { ReplayCheck } from './application/replay-check';
import { EligibilityFacade } from './eligibility.facade';
import { ChecksController } from './http/checks.controller';
import { CheckRepository } from './persistence/check.repository';
import { RuleVersionRepository } from './persistence/rule-version.repository';
import { eligibilityPolicy } from './policy/eligibility.policy';

/** An explainable check that never decides: what the rules of a day say of an intake. */
@Module({
  imports: [AccessModule, DueProcessModule, IntakeModule],
  controllers: [ChecksController],
  providers: [
    CheckCompanions,
    CheckEligibility,
    CheckRepository,
    DescribeActs,
    DescribeProposal,
    EligibilityFacade,
    FactSources,
    FindChecks,
    FindPlaces,
    GatherFacts,
    ReplayCheck,
    RuleVersionRepository,
  ],
  exports: [EligibilityFacade],
})
export class EligibilityModule {
  constructor(table: PermissionTable) {
    table.declare(eligibilityPolicy);
  }
}
