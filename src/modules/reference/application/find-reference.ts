import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { isId } from '../../../kernel/ids';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { isReferenceList, type ListName } from '../domain/reference-lists';
import { EntryRepository } from '../persistence/entry.repository';
import type { EntryEntity } from '../persistence/entry.entity';

/** What a caller may say about the day. */
export interface DayWish {
  readonly validOn?: LocalDate;
  readonly includeRetired?: boolean;
}

/** Looks up lists and entries for those who fill in forms. */
@Injectable()
export class FindReference {
  constructor(
    private readonly entries: EntryRepository,
    private readonly settings: PlatformSettings,
  ) {}

  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }

  /** @throws DomainError `not-found` when there is no list of that name. */
  async list(
    work: Work,
    name: string,
    wish: DayWish,
  ): Promise<{ list: ListName; validOn: LocalDate; version: number; entries: EntryEntity[] }> {
    const list = knownList(name);
    const validOn = wish.validOn ?? this.today(work);
    const includeRetired = wish.includeRetired ?? false;
    const entries = await this.entries.list(work, list, { validOn, includeRetired });
    return { list, validOn, entries, version: await this.entries.versionOf(work, list) };
  }

  /** By code on a day, or by the id of one entry of whatever day. */
  async entry(work: Work, name: string, codeOrId: string, wish: DayWish): Promise<EntryEntity> {
    const list = knownList(name);
    const found = isId(codeOrId)
      ? await this.entries.byId(work, list, codeOrId)
      : await this.entries.byCode(work, list, codeOrId, wish.validOn ?? this.today(work));
    if (!found) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'reference-entry', id: found.id, version: found.version });
    return found;
  }
}

/** @throws DomainError `not-found` when there is no list of that name. */
export function knownList(name: string): ListName {
  if (isReferenceList(name)) return name;
  throw new DomainError('not-found', 'not-found');
}
