import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { CountLateAftercare } from './application/count-late-aftercare';
import { FindAftercare } from './application/find-aftercare';
import { FollowAgreement } from './application/follow-agreement';
import { OfferAftercare } from './application/offer-aftercare';
import { RecordAftercare } from './application/record-aftercare';
import { ScheduleAftercare } from './application/schedule-aftercare';
import { AftercareController } from './http/aftercare.controller';
import { AftercareRepository } from './persistence/aftercare.repository';
import { aftercarePolicy } from './policy/aftercare.policy';

/** How it goes with a child after the closure, asked where it agrees. */
@Module({
  imports: [ReferenceModule, CasesModule],
  controllers: [AftercareController],
  providers: [
    AftercareRepository,
    CountLateAftercare,
    FindAftercare,
    FollowAgreement,
    OfferAftercare,
    RecordAftercare,
    ScheduleAftercare,
  ],
})
export class AftercareModule {
  constructor(table: PermissionTable, waiting: WaitingLists, contacts: AftercareRepository) {
    table.declare(aftercarePolicy);
    for (const list of ['near', 'overdue'] as const)
      waiting.declare({
        code: `aftercare.${list}`,
        permission: 'aftercare.record',
        count: (work) => contacts.count(work, list),
      });
  }
}
