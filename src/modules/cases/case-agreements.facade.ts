import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { RequireWilling } from './application/require-willing';

/** Until when the child agrees to take part, for the modules of the work on a case. */
@Injectable()
export class CaseAgreementsFacade {
  constructor(private readonly willing: RequireWilling) {}

  /** The last day of what was agreed to; null where no day was named. For who sees the case. */
  async agreedUntil(work: Work, caseId: string): Promise<LocalDate | null> {
    return this.willing.agreedUntil(work, caseId);
  }
}
