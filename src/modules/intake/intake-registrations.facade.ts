import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** What a higher module does in the transaction in which an intake is registered. */
export type FollowsRegistrations = (work: Work, intakeId: string) => Promise<void>;

/** Lets higher modules follow that an intake was registered, without being known here. */
@Injectable()
export class IntakeRegistrations {
  private readonly followers: FollowsRegistrations[] = [];

  /** Registers what must happen in the same transaction. */
  follow(follower: FollowsRegistrations): void {
    this.followers.push(follower);
  }

  async tell(work: Work, intakeId: string): Promise<void> {
    for (const follow of this.followers) await follow(work, intakeId);
  }
}
