import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { RepresentativesFacade } from '../../children';
import type { KnownIntake } from '../../intake';
import { logKind, type CustodyEntryKind } from '../domain/custody-log';
import { isHeldAgainstOthers, logRules } from '../domain/custody.rules';
import type { LogWordsRequest } from '../http/custody-end.requests';
import type { ToldRequest } from '../http/told.requests';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import type { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';

/** What an entry says beside its words. */
export interface ToldEntry {
  readonly kind: CustodyEntryKind;
  readonly happenedAt: Date;
  readonly until?: Date;
  readonly code?: string;
  readonly sameSex?: boolean;
  readonly representativeId?: string;
  readonly request: LogWordsRequest & ToldRequest;
  /** The field that names the code, for a refusal. */
  readonly pointer?: string;
  /** Where in the request the entry is told, when it is not the whole. */
  readonly within?: string;
}

/** Writes entries into the log of a time in custody. */
@Injectable()
export class LogCustody {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly representatives: RepresentativesFacade,
  ) {}

  /** @throws DomainError `rule-broken` when it lies outside the time in custody. */
  async write(work: Work, intake: KnownIntake, custody: CustodyEntity, told: ToldEntry): Promise<void> {
    const { kind, happenedAt, code, request, within } = told;
    await this.check(work, told);
    await this.requireRepresentative(work, intake, told);
    const until = told.until ?? null;
    const { startedAt, endedAt } = custody;
    const log = isHeldAgainstOthers(kind) ? await this.others(work, custody, request.corrects?.id) : [];
    requireAll(logRules, { kind, happenedAt, until, startedAt, endedAt, log });
    const begun = await this.keeping.begin(work, intake, {
      kind: CustodyEntryEntity,
      happenedAt: [happenedAt, told.until],
      request,
      within,
    });
    const place = (column: string) => ({ table: 'custody_entry', column, row: begun.id });
    work.insert(CustodyEntryEntity, {
      ...begun,
      ...{ custodyId: custody.id, kind, happenedAt, until, code: code ?? null },
      sameSex: told.sameSex ?? null,
      representativeId: told.representativeId ?? null,
      person: this.texts.seal(intake, place('person'), request.person),
      words: this.texts.seal(intake, place('words'), request.words),
    });
  }

  /** What stands in the log beside an entry that is being put right. */
  private async others(work: Work, custody: CustodyEntity, corrected: string | undefined) {
    const log = await this.entries.of(work, CustodyEntryEntity, custody.intakeId);
    return log.filter(
      ({ id, custodyId, correctedAt }) =>
        custodyId === custody.id && correctedAt === null && id !== corrected,
    );
  }

  private async check(work: Work, told: ToldEntry): Promise<void> {
    const { list, inWords } = logKind(told.kind);
    const { within = '' } = told;
    const pointer = within + (told.pointer ?? '/code');
    if ((list === null) !== (told.code === undefined))
      throw misplaced(pointer, list === null ? 'not-of-this-kind' : 'required');
    if (list !== null) await this.keeping.requireCodes(work, [[list, told.code, pointer]]);
    if (inWords && told.request.words === undefined) throw misplaced('/words', 'required');
    if ((told.kind === 'search') !== (told.sameSex !== undefined))
      throw misplaced('/sameSex', told.kind === 'search' ? 'required' : 'not-of-this-kind');
  }

  /** Who let a child go to one of its representatives says to which, also when that is put right (CRC 3, 19; BR 10.1). */
  private async requireRepresentative(
    work: Work,
    { childId }: KnownIntake,
    { kind, code, representativeId: id, within = '' }: ToldEntry,
  ): Promise<void> {
    const pointer = `${within}/representativeId`;
    const wanted = kind === 'released' && code === 'representative';
    if (wanted !== (id !== undefined)) throw misplaced(pointer, wanted ? 'required' : 'not-of-this-kind');
    if (id === undefined) return;
    const known = await this.representatives.known(work, id, this.keeping.today(work));
    if (known?.childId !== childId) throw misplaced(pointer, 'reference-not-usable');
  }
}

export const misplaced = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
