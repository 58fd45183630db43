import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** A case that was opened just now. */
export interface OpenedCase {
  readonly id: string;
  readonly childId: string;
}

/** Lets higher modules follow openings without being known here. */
@Injectable()
export class CaseOpenings {
  private readonly followers: ((work: Work, opened: OpenedCase) => Promise<void>)[] = [];

  /** Registers what must happen in the same transaction when a case is opened. */
  follow(follower: (work: Work, opened: OpenedCase) => Promise<void>): void {
    this.followers.push(follower);
  }

  /** Tells all, one after the other. */
  async tell(work: Work, { id, childId }: OpenedCase): Promise<void> {
    for (const follower of this.followers) await follower(work, { id, childId });
  }
}
