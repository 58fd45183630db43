import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { FindLegalHelp } from './application/find-legal-help';
import type { LegalHelp } from './domain/legal-help';

/** What other modules may ask about what is owed to a child that was met or held. */
@Injectable()
export class DueProcessFacade {
  constructor(private readonly help: FindLegalHelp) {}

  /** Where legal help stands; null when nothing was recorded, or nothing that the actor may see. */
  async legalHelp(work: Work, intakeId: string): Promise<LegalHelp | null> {
    return this.help.standing(work, intakeId);
  }
}
