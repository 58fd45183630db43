import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';

/** The name of an agency in one language; null for one that is not known. */
export type NamesAgency = (id: string) => string | null;

/** Says by name from whom to whom a paper goes. */
@Injectable()
export class NameAgencies {
  constructor(private readonly access: AccessFacade) {}

  async of(work: Work, ids: readonly string[], language: Language): Promise<NamesAgency> {
    const agencies = await this.access.agencies(work, ids);
    const names = new Map(
      agencies.map(({ id, nameAz: az, nameEn: en, nameRu: ru }) => [id, { az, en, ru }[language]] as const),
    );
    return (id) => names.get(id) ?? null;
  }
}
