import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { KnownIntake } from '../../intake';
import { custodySafeguards } from '../domain/custody-safeguards.rules';
import { custodyLifecycle, type CustodyAction } from '../domain/custody.lifecycle';
import { gapsIn, type Gap } from '../domain/gap';
import { showCustody, type CustodyResponse } from '../http/custody.response';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { EntryTexts } from './entry-texts';
import { FindBarred } from './find-barred';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** The log of an intake, and who is barred by a conflict of interest. */
interface KnownOfCustody {
  readonly log: readonly CustodyEntryEntity[];
  readonly barred: ReadonlySet<string>;
}

/** Reading the times in custody, each with its log and what is missing. */
@Injectable()
export class FindCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly people: FindBarred,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<CustodyResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    const row = await this.entries.find(work, CustodyEntity, place);
    const log = await this.entries.of(work, CustodyEntryEntity, intake.id);
    return this.show(work, intake, row, { log, barred: await this.people.ofChild(work, intake) });
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<CustodyResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `custody ${intakeId}`, all, query);
  }

  async all(work: Work, intake: KnownIntake): Promise<CustodyResponse[]> {
    const rows = await this.entries.of(work, CustodyEntity, intake.id);
    const log = await this.entries.of(work, CustodyEntryEntity, intake.id);
    const barred = await this.people.ofChild(work, intake);
    return rows.map((row) => this.show(work, intake, row, { log, barred }));
  }

  private show(
    work: Work,
    intake: KnownIntake,
    row: CustodyEntity,
    { log, barred }: KnownOfCustody,
  ): CustodyResponse {
    const own = log.filter(({ custodyId }) => custodyId === row.id);
    const shown = {
      log: own,
      gaps: custodyGaps(intake, row, { log: own, barred }, work.now),
      language: work.facts.language,
      actions: this.actionsFor(work, intake, row),
    };
    return showCustody(row, shown, (place, sealed) => this.texts.open(intake, place, sealed));
  }

  private actionsFor(work: Work, intake: KnownIntake, row: CustodyEntity): readonly CustodyAction[] {
    const mayAct =
      row.correctedAt === null &&
      intake.state !== 'recorded-in-error' &&
      row.agencyId === work.actor.agencyId &&
      this.table.allows(work.actor.roles, 'custody.record');
    return mayAct ? custodyLifecycle.actionsFrom(row.state) : [];
  }
}

/** What a time in custody owes to the child and does not show; one that was put right as a whole owes nothing. */
const custodyGaps = (
  { apprehendedAt }: KnownIntake,
  { startedAt, endedAt, correctedAt, treatmentAskedAt }: CustodyEntity,
  { log: told, barred }: KnownOfCustody,
  now: Date,
): Gap[] => {
  if (correctedAt !== null) return [];
  const log = told.filter((entry) => entry.correctedAt === null);
  const wentToBarred = log.some(({ representativeId: id }) => id !== null && barred.has(id));
  const facts = { apprehendedAt, startedAt, endedAt, now, treatmentAskedAt, wentToBarred, log };
  return gapsIn(custodySafeguards, facts);
};
