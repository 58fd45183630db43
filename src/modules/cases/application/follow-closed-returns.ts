import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { ReturnedCase } from '../persistence/returned-case.repository';

/** Does its part in the transaction in which an authority closes a case, of which its actor sees nothing. */
export type FollowsClosedReturns = (work: Work, row: ReturnedCase) => Promise<void>;

/** What follows where an authority closes what was returned to it, as it follows upon a closure by the centre. */
@Injectable()
export class FollowClosedReturns {
  private readonly known: FollowsClosedReturns[] = [];

  register(follows: FollowsClosedReturns): void {
    this.known.push(follows);
  }

  async tell(work: Work, row: ReturnedCase): Promise<void> {
    for (const follows of this.known) await follows(work, row);
  }
}
