import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** Says whether something is left to be done on a case. */
export type KnowsWhatIsLeft = (work: Work, caseId: string) => Promise<boolean>;

/** The modules of the work on a case, which know what of it is left, and which a case does not know. */
@Injectable()
export class AskBeforeClosing {
  private readonly known: KnowsWhatIsLeft[] = [];

  learnFrom(knows: KnowsWhatIsLeft): void {
    this.known.push(knows);
  }

  async isAnythingLeft(work: Work, caseId: string): Promise<boolean> {
    for (const knows of this.known) if (await knows(work, caseId)) return true;
    return false;
  }
}
