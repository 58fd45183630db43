import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasePlansModule } from '../case-plans';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { CheckCodes } from './application/check-codes';
import { ClosureTexts } from './application/closure-texts';
import { ConcludeWork } from './application/conclude-work';
import { FindConclusion } from './application/find-conclusion';
import { ConclusionsController } from './http/conclusions.controller';
import { ConclusionRepository } from './persistence/conclusion.repository';
import { closurePolicy } from './policy/closure.policy';

/** How the work with a child ends: what became of each goal, and what is told of it to whom. */
@Module({
  imports: [ReferenceModule, CasesModule, CasePlansModule],
  controllers: [ConclusionsController],
  providers: [CheckCodes, ClosureTexts, ConcludeWork, ConclusionRepository, FindConclusion],
})
export class ClosureModule {
  constructor(table: PermissionTable) {
    table.declare(closurePolicy);
  }
}
