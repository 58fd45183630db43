import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** What a higher module does in the transaction in which two numbers become those of one child, or cease to be. */
export type FollowsMerges = (work: Work, childIds: readonly string[]) => Promise<void>;

/** Lets higher modules follow merges, without being known here. */
@Injectable()
export class ChildMerges {
  private readonly followers: FollowsMerges[] = [];

  /** Registers what must happen in the same transaction. */
  follow(follower: FollowsMerges): void {
    this.followers.push(follower);
  }

  async tell(work: Work, childIds: readonly string[]): Promise<void> {
    for (const follow of this.followers) await follow(work, childIds);
  }
}
