import { Injectable, type OnModuleInit } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, type IntakeInError, type RestsOnIntake } from '../../intake';
import { custodyErrorRules } from '../domain/custody-error.rules';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { KeepBreaches } from './keep-breaches';
import { RequestMandate } from './request-mandate';
import { RunCustodyClocks } from './run-custody-clocks';

/**
 * What was told of custody, rights and notices stays with an intake that was recorded in error: somebody was held or
 * told, and the unit answers for it. A clinic does not look for a child who never asked for it.
 */
@Injectable()
export class FollowWrongIntake implements OnModuleInit {
  constructor(
    private readonly errors: IntakeErrors,
    private readonly entries: EntryRepository,
    private readonly requests: RequestMandate,
    private readonly clocks: RunCustodyClocks,
    private readonly breaches: KeepBreaches,
    private readonly held: HeldRepository,
  ) {}

  onModuleInit(): void {
    this.errors.follow({
      before: (work, intake) => this.before(work, intake),
      after: (work, intake) => this.after(work, intake),
    });
  }

  /** A time in custody that was told of the wrong child or intake stays to be read, and holds nobody any more. */
  private async after(work: Work, intake: IntakeInError): Promise<void> {
    this.entries.voidCustody(work, intake.intakeId);
    await this.requests.withdrawAll(work, intake.intakeId);
    await this.clocks.followWithout(work, intake);
    await this.breaches.followWithout(work, intake);
  }

  /** With the intake its times in custody are taken back, and that takes somebody who did not hold the child. */
  private async before(work: Work, { intakeId, childId }: IntakeInError): Promise<RestsOnIntake> {
    await this.held.wait(work, childId);
    const heldBy = await this.held.by(work, intakeId);
    requireAll(custodyErrorRules, { takenBackBy: work.actor.accountId, heldBy });
    return { needsTheChild: await this.entries.hasAny(work, intakeId) };
  }
}
