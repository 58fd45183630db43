import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** What other modules may tell protection. */
@Injectable()
export class ProtectionFacade {
  /**
   * Prompts the police units that have the child on their preventive register to remove it; `reason` is a code. Tells
   * nobody whether there was a registration.
   */
  promptRemoval(work: Work, childId: string, reason: string): void {
    const statement = { name: 'prompt-removal', text: 'select protection.prompt_removal($1, $2)' };
    work.write(statement, [childId, reason]);
  }
}
