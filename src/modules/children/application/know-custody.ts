import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** What a higher module knows of custody: was the child held at this instant? */
export type TellsCustody = (work: Work, childId: string, at: Date) => Promise<boolean>;

/** Asks those who record custody, without knowing them: what is said in custody is not free (GC24 §18(b); BR 11.3). */
@Injectable()
export class KnowCustody {
  private readonly tellers: TellsCustody[] = [];

  learnFrom(teller: TellsCustody): void {
    this.tellers.push(teller);
  }

  async wasHeld(work: Work, childId: string, at: Date): Promise<boolean> {
    const told = await Promise.all(this.tellers.map((tell) => tell(work, childId, at)));
    return told.some((held) => held);
  }
}
