import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

type FollowsProtection = (work: Work, intakeId: string) => Promise<void>;

/** Lets higher modules end what an intake carried when it goes to protection, without being known here (GC24 §20–24). */
@Injectable()
export class IntakeProtections {
  private readonly followers: FollowsProtection[] = [];

  /** Registers what must happen in the same transaction, once the intake keeps only what protection needs. */
  follow(follower: FollowsProtection): void {
    this.followers.push(follower);
  }

  async tell(work: Work, intakeId: string): Promise<void> {
    for (const follower of this.followers) await follower(work, intakeId);
  }
}
