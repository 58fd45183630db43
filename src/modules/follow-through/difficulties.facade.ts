import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { StepsTaken, type StepTaken } from './application/steps-taken';

/** What other modules may ask about what was answered to difficulties. */
@Injectable()
export class DifficultiesFacade {
  constructor(private readonly steps: StepsTaken) {}

  /** What holds on a case in answer to difficulties, in the order in which it came to hold; in codes (TR 14). */
  async stepsTaken(work: Work, caseId: string): Promise<readonly StepTaken[]> {
    return this.steps.of(work, caseId);
  }
}
