import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { ConcernVault } from './application/concern-vault';
import { FindConcerns } from './application/find-concerns';
import { HandleConcern } from './application/handle-concern';
import { MoveConcern } from './application/move-concern';
import { OfferConcerns } from './application/offer-concerns';
import { RaiseConcern } from './application/raise-concern';
import { ReassignConcern } from './application/reassign-concern';
import { RouteConcern } from './application/route-concern';
import { TimeConcern } from './application/time-concern';
import { ConcernsController } from './http/concerns.controller';
import { HandlingController } from './http/handling.controller';
import { ConcernRepository } from './persistence/concern.repository';
import { concernPolicy } from './policy/concern.policy';
import { SafeguardingFacade } from './safeguarding.facade';

/** Concerns: raised by anybody, never lost, handled by who is responsible and not by whom they are about. */
@Module({
  imports: [AccessModule, ReferenceModule],
  controllers: [ConcernsController, HandlingController],
  providers: [
    ConcernRepository,
    ConcernVault,
    FindConcerns,
    HandleConcern,
    MoveConcern,
    OfferConcerns,
    RaiseConcern,
    ReassignConcern,
    RouteConcern,
    SafeguardingFacade,
    TimeConcern,
  ],
  exports: [SafeguardingFacade],
})
export class SafeguardingModule {
  constructor(table: PermissionTable, waiting: WaitingLists, due: DueClocks, concerns: ConcernRepository) {
    table.declare(concernPolicy);
    due.declare('safeguarding.take_due_clocks');
    for (const list of ['open', 'near', 'overdue'] as const) {
      waiting.declare({
        code: `concerns.${list}`,
        permission: 'concern.triage',
        count: (work) => concerns.count(work, list),
      });
    }
  }
}
