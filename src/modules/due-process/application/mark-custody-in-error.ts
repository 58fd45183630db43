import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { custodyErrorRules } from '../domain/custody-error.rules';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { KeepEntries } from './keep-entries';
import { RunCustodyClocks } from './run-custody-clocks';

/**
 * Takes back a time in custody that was entered twice or for the wrong child: it stays to be read with who took it back,
 * when and why, holds nobody, and no clock counts from it (BR 21.1). Whoever held the child does not do that alone.
 */
@Injectable()
export class MarkCustodyInError {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly held: HeldRepository,
    private readonly clocks: RunCustodyClocks,
  ) {}

  /**
   * @throws DomainError `rule-broken` for who held the child; `not-open` when it was put right already; `invalid` for a
   * reason that is not in its list.
   */
  async mark(work: Work, place: { id: string; intakeId: string }, reasonCode: string): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.findToChange(work, CustodyEntity, place);
    const { id, agencyId } = custody;
    await this.keeping.requireCodes(work, [['custody-error-reasons', reasonCode, '/reasonCode']]);
    const heldBy = await this.held.by(work, intake.id);
    requireAll(custodyErrorRules, { takenBackBy: work.actor.accountId, heldBy });
    if (custody.correctedAt === null) await this.clocks.setLast(work, custody);
    await this.entries.correct(work, CustodyEntity, intake.id, { id, reasonCode });
    await this.clocks.follow(work, intake);
    const subject = { kind: 'intake', id: intake.id };
    work.emit({ type: 'custody.recorded-in-error.v1', subject, facts: { agencyId, reasonCode } });
  }
}
