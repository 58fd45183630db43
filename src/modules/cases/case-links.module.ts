import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { ReferenceModule } from '../reference';
import { FamilyKinds } from './application/family-kinds';
import { FindLinks } from './application/find-links';
import { LinkCases } from './application/link-cases';
import { OfferLinks } from './application/offer-links';
import { CasesModule } from './cases.module';
import { CaseLinksController } from './http/case-links.controller';
import { CaseLinkRepository } from './persistence/case-link.repository';
import { CaseRepository } from './persistence/case.repository';
import { TeamRepository } from './persistence/team.repository';
import { LINK_EVENTS } from './persistence/timeline.repository';
import { caseLinkPolicy } from './policy/case-link.policy';
import { TimelinesFacade } from './timelines.facade';

/** Cases of children who have to do with each other, each with a file of its own. */
@Module({
  imports: [ReferenceModule, CasesModule],
  controllers: [CaseLinksController],
  providers: [
    CaseLinkRepository,
    CaseRepository,
    FamilyKinds,
    FindLinks,
    LinkCases,
    OfferLinks,
    TeamRepository,
  ],
})
export class CaseLinksModule {
  constructor(table: PermissionTable, timelines: TimelinesFacade) {
    table.declare(caseLinkPolicy);
    timelines.learnFrom(LINK_EVENTS);
  }
}
