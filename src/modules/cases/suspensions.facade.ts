import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { FollowSuspensions, type FollowsSuspension } from './application/follow-suspensions';
import { SuspensionRepository } from './persistence/suspension.repository';

/** A time in which the work stood still; its end is null while it lasts. */
export interface KnownSuspension {
  readonly fromAt: Date;
  readonly endedAt: Date | null;
}

/** What other modules may ask and tell about times in which the work on a case stands still. */
@Injectable()
export class SuspensionsFacade {
  constructor(
    private readonly suspensions: SuspensionRepository,
    private readonly standing: FollowSuspensions,
  ) {}

  /** Registers what has to be done in the transaction in which the work stands still, or goes on. */
  follow(follows: FollowsSuspension): void {
    this.standing.register(follows);
  }

  /** Every time in which the work of a case stood still, until when it did. */
  async of(work: Work, caseId: string): Promise<readonly KnownSuspension[]> {
    return this.suspensions.of(work, caseId);
  }
}
