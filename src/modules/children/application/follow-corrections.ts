import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { BirthDateCorrected } from '../contract';

/** What a higher module does when a birth date is corrected. */
export type FollowsCorrections = (work: Work, correction: BirthDateCorrected) => Promise<void>;

/** Lets higher modules follow corrections without being known here. */
@Injectable()
export class Corrections {
  private readonly followers: FollowsCorrections[] = [];

  follow(listener: FollowsCorrections): void {
    this.followers.push(listener);
  }

  /** Tells all, one after the other, inside the transaction of the correction. */
  async tell(work: Work, correction: BirthDateCorrected): Promise<void> {
    for (const follower of this.followers) await follower(work, correction);
  }
}
