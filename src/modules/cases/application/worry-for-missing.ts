import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { SafeguardingFacade } from '../../safeguarding';
import type { CaseRow } from '../persistence/case.repository';
import { RunAllocationClock } from './run-allocation-clock';

/** Code of list concern-categories. */
const MISSING = 'missing-child';

/** Since when the work stands still, and why. */
interface ToldSuspension {
  readonly reasonCode: string;
  readonly fromAt: Date;
  readonly note: string | undefined;
}

/** A child of whom nobody knows where it is, is a concern as well: one act does both (CRC 6, 19; domain §3). */
@Injectable()
export class WorryForMissing {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly safeguarding: SafeguardingFacade,
    private readonly clock: RunAllocationClock,
  ) {}

  async worry(work: Work, { childId }: CaseRow, { reasonCode, fromAt, note }: ToldSuspension): Promise<void> {
    const today = this.clock.today(work);
    const reason = await this.reference.entry(work, 'case-suspension-reasons', reasonCode, today);
    if (reason?.attributes['isMissing'] !== true) return;
    await this.safeguarding.raise(work, {
      ...{ category: MISSING, childId, about: null, district: null, urgent: true },
      ...{ observedAt: fromAt, text: note ?? reasonCode },
    });
  }
}
