import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { KeepEntries } from './keep-entries';
import { RunCustodyClocks } from './run-custody-clocks';

/**
 * Takes back a time in custody that was entered twice or for the wrong child: it stays to be read with the reason,
 * holds nobody, and no clock counts from it (BR 21.1).
 */
@Injectable()
export class MarkCustodyInError {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly clocks: RunCustodyClocks,
  ) {}

  /** @throws DomainError `not-open` when it was put right already; `invalid` for a reason that is not in its list. */
  async mark(work: Work, place: { id: string; intakeId: string }, reasonCode: string): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const { id, agencyId } = await this.entries.findToChange(work, CustodyEntity, place);
    await this.keeping.requireCodes(work, [['custody-error-reasons', reasonCode, '/reasonCode']]);
    await this.entries.correct(work, CustodyEntity, intake.id, { id, reasonCode });
    await this.clocks.follow(work, intake.id);
    const subject = { kind: 'intake', id: intake.id };
    work.emit({ type: 'custody.recorded-in-error.v1', subject, facts: { agencyId, reasonCode } });
  }
}
