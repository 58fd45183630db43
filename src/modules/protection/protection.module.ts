import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ChildrenFacade } from '../children';
import { FindHandovers } from './application/find-handovers';
import { FindRegistrations } from './application/find-registrations';
import { HandOver } from './application/hand-over';
import { KeepRegistration } from './application/keep-registration';
import { MoveHandover } from './application/move-handover';
import { OfferHandovers } from './application/offer-handovers';
import { OfferRegistrations } from './application/offer-registrations';
import { RunHandoverClock } from './application/run-handover-clock';
import { TellOfError } from './application/tell-of-error';
import { HandoversController } from './http/handovers.controller';
import { ProtectingController } from './http/protecting.controller';
import { RegistrationsController } from './http/registrations.controller';
import { HandoverRepository } from './persistence/handover.repository';
import { RegistrationRepository } from './persistence/registration.repository';
import { ProtectionFacade } from './protection.facade';
import { protectionPolicy } from './policy/protection.policy';

/** The lists that mean work for whoever sees them. */
const WAITING = ['waiting-for-our-answer', 'near', 'overdue'] as const;

/** Children who need protection and not justice are handed over, with what protection needs and no more. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule],
  controllers: [HandoversController, ProtectingController, RegistrationsController],
  providers: [
    FindHandovers,
    FindRegistrations,
    HandOver,
    HandoverRepository,
    KeepRegistration,
    MoveHandover,
    OfferHandovers,
    OfferRegistrations,
    ProtectionFacade,
    RegistrationRepository,
    RunHandoverClock,
    TellOfError,
  ],
  exports: [ProtectionFacade],
})
export class ProtectionModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    due: DueClocks,
    handovers: HandoverRepository,
    children: ChildrenFacade,
    keeping: KeepRegistration,
  ) {
    table.declare(protectionPolicy);
    children.followCorrections((work, correction) => keeping.follow(work, correction));
    due.declare('protection.take_due_clocks');
    for (const list of WAITING)
      waiting.declare({
        code: `handovers.${list}`,
        permission: 'handover.list',
        count: (work) => handovers.count(work, list),
      });
  }
}
