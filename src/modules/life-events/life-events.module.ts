import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule } from '../cases';
import { IntakeModule } from '../intake';
import { OfferNewActs } from './application/offer-new-acts';
import { ReadNewActs } from './application/read-new-acts';
import { TellOfActs } from './application/tell-of-acts';
import { NewActsController } from './http/new-acts.controller';
import { NewActRepository } from './persistence/new-act.repository';
import { newActPolicy } from './policy/new-act.policy';

/** What happens in the life of a child while a centre works with it. */
@Module({
  imports: [IntakeModule, CasesModule],
  controllers: [NewActsController],
  providers: [NewActRepository, OfferNewActs, ReadNewActs, TellOfActs],
})
export class LifeEventsModule {
  constructor(table: PermissionTable) {
    table.declare(newActPolicy);
  }
}
