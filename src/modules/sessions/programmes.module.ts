import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { FindWaits } from './application/find-waits';
import { JoinProgramme } from './application/join-programme';
import { KeepProgrammes } from './application/keep-programmes';
import { OfferWaits } from './application/offer-waits';
import { WaitForProgramme } from './application/wait-for-programme';
import { ProgrammeWaitsController } from './http/programme-waits.controller';
import { ProgrammesController } from './http/programmes.controller';
import { ProgrammeMemberRepository } from './persistence/programme-member.repository';
import { ProgrammeRepository } from './persistence/programme.repository';
import { ProgrammeWaitRepository } from './persistence/programme-wait.repository';
import { programmePolicy } from './policy/programme.policy';
import { SessionsModule } from './sessions.module';

/** What a centre offers to several children together, and who takes part. */
@Module({
  imports: [AccessModule, ReferenceModule, SessionsModule],
  controllers: [ProgrammesController, ProgrammeWaitsController],
  providers: [
    FindWaits,
    JoinProgramme,
    KeepProgrammes,
    OfferWaits,
    ProgrammeMemberRepository,
    ProgrammeRepository,
    ProgrammeWaitRepository,
    WaitForProgramme,
  ],
  exports: [ProgrammeMemberRepository, ProgrammeRepository],
})
export class ProgrammesModule {
  constructor(table: PermissionTable) {
    table.declare(programmePolicy);
  }
}
