import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { DueProcessModule } from '../due-process';
import { IntakeModule } from '../intake';
import { AskRules } from './application/ask-rules';
import { CheckCompanions } from './application/check-companions';
import { CheckEligibility } from './application/check-eligibility';
import { CheckRuleContent } from './application/check-rule-content';
import { DescribeActs } from './application/describe-acts';
import { DescribeProposal } from './application/describe-proposal';
import { FindChecks } from './application/find-checks';
import { FindPlaces } from './application/find-places';
import { FindStandings } from './application/find-standings';
import { FindRuleVersions } from './application/find-rule-versions';
import { GatherFacts } from './application/gather-facts';
import { KeepRules } from './application/keep-rules';
import { FactSources } from './application/learn-facts';
import { MoveRule } from './application/move-rule';
import { PreviewRule } from './application/preview-rule';
import { ReplayCheck } from './application/replay-check';
import { EligibilityFacade } from './eligibility.facade';
import { ChecksController } from './http/checks.controller';
import { RulesController } from './http/rules.controller';
import { CheckRepository } from './persistence/check.repository';
import { RuleVersionRepository } from './persistence/rule-version.repository';
import { eligibilityPolicy } from './policy/eligibility.policy';

/** An explainable check that never decides: what the rules of a day say of an intake. */
@Module({
  imports: [AccessModule, DueProcessModule, IntakeModule],
  controllers: [ChecksController, RulesController],
  providers: [
    AskRules,
    CheckCompanions,
    CheckEligibility,
    CheckRepository,
    CheckRuleContent,
    DescribeActs,
    DescribeProposal,
    EligibilityFacade,
    FactSources,
    FindChecks,
    FindPlaces,
    FindRuleVersions,
    FindStandings,
    GatherFacts,
    KeepRules,
    MoveRule,
    PreviewRule,
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
