import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, IntakeRegistrations, type KnownIntake } from '../../intake';
import { HeldRepository } from '../persistence/held.repository';
import { CheckAtRegistration } from './check-at-registration';
import { KeepBreaches } from './keep-breaches';
import { RunCustodyClocks } from './run-custody-clocks';

/** What was told about a draft counts from its registration on, in the same transaction. */
@Injectable()
export class FollowRegistration implements OnModuleInit {
  constructor(
    private readonly registrations: IntakeRegistrations,
    private readonly intakes: IntakeFacade,
    private readonly held: HeldRepository,
    private readonly checking: CheckAtRegistration,
    private readonly clocks: RunCustodyClocks,
    private readonly breaches: KeepBreaches,
  ) {}

  onModuleInit(): void {
    this.registrations.follow((work, intakeId) => this.follow(work, intakeId));
  }

  private async follow(work: Work, intakeId: string): Promise<void> {
    const known = await this.intakes.known(work, intakeId);
    if (!known) return;
    const intake: KnownIntake = { ...known, state: 'registered' };
    await this.held.wait(work, intake.childId);
    await this.checking.check(work, intake);
    await this.clocks.follow(work, intake);
    await this.breaches.follow(work, intake);
  }
}
