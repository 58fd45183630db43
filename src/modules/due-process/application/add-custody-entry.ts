import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { standsAlone, type CustodyEntryKind } from '../domain/custody-log';
import { isBound } from '../domain/custody.rules';
import type { CustodyEntryRequest } from '../http/custody.requests';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { heldOnce, HoldOnce } from './hold-once';
import { KeepEntries } from './keep-entries';
import { LogCustody, misplaced } from './log-custody';
import { RunCustodyClocks } from './run-custody-clocks';

/** Adds to the log of a time in custody, or puts right what stands in it. */
@Injectable()
export class AddCustodyEntry {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly logging: LogCustody,
    private readonly once: HoldOnce,
    private readonly clocks: RunCustodyClocks,
  ) {}

  async add(
    work: Work,
    place: { id: string; intakeId: string },
    request: CustodyEntryRequest,
  ): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    await work.query('select 1 from due_process.custody where id = $1 for update', [place.id]);
    const custody = await this.entries.find(work, CustodyEntity, place);
    if (custody.correctedAt !== null) throw new DomainError('not-open', 'custody.not-open-for-entries');
    await this.requireSameKind(work, custody, request);
    const { kind, code, sameSex, representativeId, until } = request;
    const happenedAt = new Date(request.happenedAt);
    const told = {
      kind,
      happenedAt,
      until: until === undefined ? undefined : new Date(until),
      code,
      sameSex,
      representativeId,
      request,
    };
    await this.logging.write(work, intake, custody, told);
    await this.follow(work, custody, told);
    await this.clocks.follow(work, intake);
  }

  /** What comes with its action may be put right, and nothing becomes something else by that. */
  private async requireSameKind(
    work: Work,
    custody: CustodyEntity,
    request: CustodyEntryRequest,
  ): Promise<void> {
    const { kind, corrects } = request;
    if (corrects === undefined) {
      if (!standsAlone(kind, custody.endedAt)) throw misplaced('/kind', 'comes-with-its-action');
      return;
    }
    const corrected = await this.entries.find(work, CustodyEntryEntity, {
      id: corrects.id,
      intakeId: custody.intakeId,
    });
    if (corrected.custodyId !== custody.id || corrected.kind !== kind)
      throw misplaced('/corrects/id', 'of-another-kind');
  }

  /** When custody began and ended follows the entries that say so. */
  private async follow(
    work: Work,
    custody: CustodyEntity,
    { kind, happenedAt }: { kind: CustodyEntryKind; happenedAt: Date },
  ): Promise<void> {
    if (!isBound(kind)) return;
    const { startedAt, endedAt } = custody;
    const told = kind === 'started' ? { startedAt: happenedAt, endedAt } : { startedAt, endedAt: happenedAt };
    await this.once.require(work, custody.childId, told, custody);
    const text = `update due_process.custody set started_at = $2, ended_at = $3, version = version + 1 where id = $1`;
    await heldOnce(work.query(text, [custody.id, told.startedAt, told.endedAt]));
  }
}
