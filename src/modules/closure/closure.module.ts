import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasePlansModule } from '../case-plans';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { CheckCodes } from './application/check-codes';
import { ClosureTexts } from './application/closure-texts';
import { ConcludeWork } from './application/conclude-work';
import { FindConclusion } from './application/find-conclusion';
import { FindReopening } from './application/find-reopening';
import { ReopenWork } from './application/reopen-work';
import { ConclusionsController } from './http/conclusions.controller';
import { ReopeningsController } from './http/reopenings.controller';
import { ConclusionRepository } from './persistence/conclusion.repository';
import { ReopeningRepository } from './persistence/reopening.repository';
import { closurePolicy } from './policy/closure.policy';

/** How the work with a child ends: what became of each goal, and what is told of it to whom. */
@Module({
  imports: [ReferenceModule, CasesModule, CasePlansModule],
  controllers: [ConclusionsController, ReopeningsController],
  providers: [
    CheckCodes,
    ClosureTexts,
    ConcludeWork,
    ConclusionRepository,
    FindConclusion,
    FindReopening,
    ReopenWork,
    ReopeningRepository,
  ],
})
export class ClosureModule {
  constructor(table: PermissionTable) {
    table.declare(closurePolicy);
  }
}
