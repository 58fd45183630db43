import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ReferenceEntry } from '../../reference';
import { KeepEntries } from './keep-entries';

/** A right as it is told to a child. */
export interface ToldRight {
  readonly code: string;
  readonly sentence: string;
}

/** The rights of the day in plain sentences, for a written notice (CRC 40(2)(b)(ii), 42). */
@Injectable()
export class WriteRightsNotice {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly keeping: KeepEntries,
  ) {}

  /** In the order of the list. */
  async write(work: Work, language: Language): Promise<ToldRight[]> {
    const rights = await this.reference.entriesOn(work, 'rights', this.keeping.today(work));
    return rights.map((right) => ({ code: right.code, sentence: labelOf(right, language) }));
  }
}

const labelOf = ({ labelAz: az, labelEn: en, labelRu: ru }: ReferenceEntry, language: Language): string =>
  ({ az, en, ru })[language];
