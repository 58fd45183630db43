import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { CaseRow } from '../persistence/case.repository';

/** Does its part when work that had ended goes on, in the same transaction. */
export type FollowsGoingOn = (work: Work, row: CaseRow) => Promise<void>;

/** The modules of the work on a case, which take it up again, and which a case does not know. */
@Injectable()
export class FollowGoingOn {
  private readonly known: FollowsGoingOn[] = [];

  register(follows: FollowsGoingOn): void {
    this.known.push(follows);
  }

  async tell(work: Work, row: CaseRow): Promise<void> {
    for (const follows of this.known) await follows(work, row);
  }
}
