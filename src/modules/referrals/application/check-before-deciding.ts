import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { EligibilityFacade, type CheckShown } from '../../eligibility';
import type { ReferralRow } from '../persistence/referral.repository';

/** What is decided on, where an offer is made. */
export interface Decided {
  readonly measure: string;
  readonly longestDays: number;
}

/** Makes the check that is kept with a decision: what the dated rules said at that moment. It never decides. */
@Injectable()
export class CheckBeforeDeciding {
  constructor(private readonly eligibility: EligibilityFacade) {}

  /** Null for help alone: nothing about a charge is looked at (Law 919-IIQ). */
  async check(work: Work, { basis, intakeId }: ReferralRow, decided?: Decided): Promise<CheckShown | null> {
    if (basis === 'prevention') return null;
    const proposal = decided && { proposedMeasure: decided.measure, longestDays: decided.longestDays };
    return this.eligibility.check(work, { intakeId, ...proposal });
  }
}
