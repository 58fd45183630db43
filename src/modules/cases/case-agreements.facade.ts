import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { RequireAgreed } from './application/require-agreed';
import { RequireWilling } from './application/require-willing';
import type { KnownCase } from './cases.facade';

/** Whether and until when the child agrees to take part, for the modules of the work on a case. */
@Injectable()
export class CaseAgreementsFacade {
  constructor(
    private readonly willing: RequireWilling,
    private readonly agreed: RequireAgreed,
  ) {}

  /** The last day of what was agreed to; null where no day was named. For who sees the case. */
  async agreedUntil(work: Work, caseId: string): Promise<LocalDate | null> {
    return this.willing.agreedUntil(work, caseId);
  }

  /** Whether the work is agreed to now; of who was referred the acceptance has asked. */
  async isAgreedTo(work: Work, { basis, referralId, ...of }: KnownCase): Promise<boolean> {
    return basis !== 'voluntary-support' || referralId !== null || this.agreed.isAgreed(work, of);
  }
}
