import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** Does its part when the work with a child stands still, or goes on, in the same transaction. */
export interface FollowsSuspension {
  readonly begun: (work: Work, caseId: string, fromAt: Date) => Promise<void>;
  readonly ended: (work: Work, caseId: string) => Promise<void>;
}

/** The modules of the work on a case, whose clocks stand still with it, and which a case does not know. */
@Injectable()
export class FollowSuspensions {
  private readonly known: FollowsSuspension[] = [];

  register(follows: FollowsSuspension): void {
    this.known.push(follows);
  }

  async tellBegun(work: Work, caseId: string, fromAt: Date): Promise<void> {
    for (const { begun } of this.known) await begun(work, caseId, fromAt);
  }

  async tellEnded(work: Work, caseId: string): Promise<void> {
    for (const { ended } of this.known) await ended(work, caseId);
  }
}
