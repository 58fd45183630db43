import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { KnownIntake } from '../../intake';
import { custodySafeguards } from '../domain/custody-safeguards.rules';
import { custodyLifecycle, type CustodyAction } from '../domain/custody.lifecycle';
import { gapsIn, type Gap } from '../domain/gap';
import { meanwhile } from '../domain/held-once';
import { isJudgeToldAlone } from '../domain/judge-told';
import { isShortenedAlone } from '../domain/shortened';
import { showCustody, type CustodyResponse } from '../http/custody.response';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { EntryTexts } from './entry-texts';
import { GatherOfCustody, type KnownOfCustody } from './gather-of-custody';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading the times in custody, each with its log and what is missing. */
@Injectable()
export class FindCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly gathering: GatherOfCustody,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<CustodyResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    const row = await this.entries.find(work, CustodyEntity, place);
    return this.show(work, intake, row, await this.gathering.of(work, intake));
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<CustodyResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `custody ${intakeId}`, all, query);
  }

  async all(work: Work, intake: KnownIntake): Promise<CustodyResponse[]> {
    const rows = await this.entries.of(work, CustodyEntity, intake.id);
    const known = await this.gathering.of(work, intake);
    return rows.map((row) => this.show(work, intake, row, known));
  }

  private show(
    work: Work,
    intake: KnownIntake,
    row: CustodyEntity,
    { log, ...known }: KnownOfCustody,
  ): CustodyResponse {
    const own = log.filter(({ custodyId }) => custodyId === row.id);
    const shown = {
      log: own,
      gaps: custodyGaps(intake, row, { log: own, ...known }, work.now),
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
  { log: told, barred, others }: KnownOfCustody,
  now: Date,
): Gap[] => {
  if (correctedAt !== null) return [];
  const log = told.filter((entry) => entry.correctedAt === null);
  const wentToBarred = log.some(({ representativeId: id }) => id !== null && barred.has(id));
  const isHeldTwice = others.some((other) => meanwhile({ startedAt, endedAt }, other));
  return gapsIn(custodySafeguards, {
    ...{ apprehendedAt, startedAt, endedAt, now, treatmentAskedAt, wentToBarred, isHeldTwice, log },
    isShortenedAlone: isShortenedAlone(told),
    isJudgeToldAlone: isJudgeToldAlone(told),
  });
};
