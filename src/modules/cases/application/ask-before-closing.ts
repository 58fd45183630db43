import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { CaseRow } from '../persistence/case.repository';

/** Says whether something is left to be done on a case. */
export type KnowsWhatIsLeft = (work: Work, caseId: string) => Promise<boolean>;
/** Does its part in the transaction that closes a case. */
export type FollowsClosings = (work: Work, closed: CaseRow) => Promise<void>;

/** The modules of the work on a case, which know what of it is left and what follows, and which a case does not know. */
@Injectable()
export class AskBeforeClosing {
  private readonly known: KnowsWhatIsLeft[] = [];
  private readonly followers: FollowsClosings[] = [];

  learnFrom(knows: KnowsWhatIsLeft): void {
    this.known.push(knows);
  }

  follow(follower: FollowsClosings): void {
    this.followers.push(follower);
  }

  async isAnythingLeft(work: Work, caseId: string): Promise<boolean> {
    for (const knows of this.known) if (await knows(work, caseId)) return true;
    return false;
  }

  async isClosed(work: Work, closed: CaseRow): Promise<void> {
    for (const follow of this.followers) await follow(work, closed);
  }
}
