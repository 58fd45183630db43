import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, type IntakeInError, type RestsOnIntake } from '../../intake';
import { EntryRepository } from '../persistence/entry.repository';
import { RequestMandate } from './request-mandate';

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
  ) {}

  onModuleInit(): void {
    this.errors.follow({
      before: (work, intake) => this.before(work, intake),
      after: (work, intake) => this.after(work, intake),
    });
  }

  /** A time in custody that was told of the wrong child or intake stays to be read, and holds nobody any more. */
  private async after(work: Work, { intakeId }: IntakeInError): Promise<void> {
    this.entries.voidCustody(work, intakeId);
    await this.requests.withdrawAll(work, intakeId);
  }

  private async before(work: Work, { intakeId }: IntakeInError): Promise<RestsOnIntake> {
    return { needsTheChild: await this.entries.hasAny(work, intakeId) };
  }
}
