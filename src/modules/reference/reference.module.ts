import { Global, Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessFacade, AccessModule } from '../access';
import { ClockRuleAdministration } from './application/administer-clock-rules';
import { CompetenceAdministration } from './application/administer-competences';
import { EntryAdministration } from './application/administer-entries';
import { FindReference } from './application/find-reference';
import { FindRules } from './application/find-rules';
import { RememberedReference } from './application/remember-reference';
import { ReadLabels } from './application/read-labels';
import { ClockRulesController } from './http/clock-rules.controller';
import { CompetencesController } from './http/competences.controller';
import { EntriesController } from './http/entries.controller';
import { ReferenceController } from './http/reference.controller';
import { ClockRuleRepository } from './persistence/clock-rule.repository';
import { CompetenceRepository } from './persistence/competence.repository';
import { EntryRepository } from './persistence/entry.repository';
import { referencePolicy } from './policy/reference.policy';
import { ReferenceFacade } from './reference.facade';

/** Coded and dated facts of law and practice, which every module asks. */
@Global()
@Module({
  imports: [AccessModule],
  // What has a path of its own stands before the lists, whose name is a part of the path.
  controllers: [CompetencesController, ClockRulesController, ReferenceController, EntriesController],
  providers: [
    ClockRuleAdministration,
    ClockRuleRepository,
    CompetenceAdministration,
    CompetenceRepository,
    EntryAdministration,
    EntryRepository,
    FindReference,
    FindRules,
    ReadLabels,
    ReferenceFacade,
    RememberedReference,
  ],
  exports: [ReadLabels, ReferenceFacade],
})
export class ReferenceModule {
  constructor(table: PermissionTable, access: AccessFacade, reference: ReferenceFacade) {
    table.declare(referencePolicy);
    access.learnCodes(async (work, asked) => {
      await reference.requireCodeToday(work, asked);
    });
  }
}
