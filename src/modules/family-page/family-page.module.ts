import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule } from '../cases';
import { CheckReader } from './application/check-reader';
import { EndWithAge } from './application/end-with-age';
import { KeepFamilyLinks } from './application/keep-family-links';
import { ServeFamilyPage } from './application/serve-family-page';
import { FamilyLinksController } from './http/family-links.controller';
import { LeafletsController } from './http/leaflets.controller';
import { PublicFamilyPagesController } from './http/public-family-pages.controller';
import { FamilyLinkRepository } from './persistence/family-link.repository';
import { familyLinkPolicy } from './policy/family-link.policy';

/** The page on which a child and its family read what was agreed, and when they come. */
@Module({
  imports: [CasesModule],
  controllers: [FamilyLinksController, LeafletsController, PublicFamilyPagesController],
  providers: [CheckReader, EndWithAge, FamilyLinkRepository, KeepFamilyLinks, ServeFamilyPage],
})
export class FamilyPageModule {
  constructor(table: PermissionTable) {
    table.declare(familyLinkPolicy);
  }
}
