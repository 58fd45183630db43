import { Injectable } from '@nestjs/common';
import type { Work } from '../persistence/work';

/** Counts what waits for the actor in one list. */
export interface WaitingList {
  readonly code: string;
  /** Asked only of those who have this permission. */
  readonly permission: string;
  readonly count: (work: Work) => Promise<number>;
}

/** The work lists of all modules, so that `/me` can say what waits without knowing the modules. */
@Injectable()
export class WaitingLists {
  private readonly lists: WaitingList[] = [];

  declare(list: WaitingList): void {
    this.lists.push(list);
  }

  get all(): readonly WaitingList[] {
    return this.lists;
  }
}
