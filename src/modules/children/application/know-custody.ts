import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** A child at an instant. */
export interface ChildThen {
  readonly childId: string;
  readonly at: Date;
}

/** What a higher module knows of custody. */
export interface TellsCustody {
  /** Was the child held at this instant? */
  wasHeld(work: Work, then: ChildThen): Promise<boolean>;
  /** Finds out about many at once, so that each of them is answered without asking again. */
  lookUp(work: Work, all: readonly ChildThen[]): Promise<void>;
}

/** Asks those who record custody, without knowing them: what is said in custody is not free (GC24 §18(b); BR 11.3). */
@Injectable()
export class KnowCustody {
  private readonly tellers: TellsCustody[] = [];

  learnFrom(teller: TellsCustody): void {
    this.tellers.push(teller);
  }

  async wasHeld(work: Work, childId: string, at: Date): Promise<boolean> {
    const told = await Promise.all(this.tellers.map((teller) => teller.wasHeld(work, { childId, at })));
    return told.some((held) => held);
  }

  /** Before many are asked about, such as those of a page. */
  async lookUp(work: Work, all: readonly ChildThen[]): Promise<void> {
    await Promise.all(this.tellers.map((teller) => teller.lookUp(work, all)));
  }
}
