import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { SafeguardingFacade } from '../../safeguarding';
import type { CaseRow } from '../persistence/case.repository';

/** Code of list concern-categories. */
const MISSING = 'missing-child';

/** A child of whom nobody knows where it is, is a concern as well: one act does both (CRC 6, 19; domain §3). */
@Injectable()
export class WorryForMissing {
  constructor(private readonly safeguarding: SafeguardingFacade) {}

  async worry(
    work: Work,
    { childId }: CaseRow,
    { fromAt, text }: { fromAt: Date; text: string },
  ): Promise<void> {
    await this.safeguarding.raise(work, {
      ...{ category: MISSING, childId, about: null, district: null, urgent: true },
      ...{ observedAt: fromAt, text },
    });
  }
}
