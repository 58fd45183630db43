import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { ListName } from '../domain/reference-lists';
import { ReferenceFacade } from '../reference.facade';

/** Says a code of a list in words; a code that the list has lost stands for itself. */
export type SayCode = (list: ListName, code: string) => string;

/** Reads the labels of lists in one language, so that a printed page needs no question while it is drawn. */
@Injectable()
export class ReadLabels {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, lists: readonly ListName[], language: Language): Promise<SayCode> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const labels = new Map<string, string>();
    for (const list of lists) {
      for (const { code, ...entry } of await this.reference.entriesOn(work, list, today))
        labels.set(`${list} ${code}`, { az: entry.labelAz, en: entry.labelEn, ru: entry.labelRu }[language]);
    }
    return (list, code) => labels.get(`${list} ${code}`) ?? code;
  }
}
