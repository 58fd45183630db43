import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';

/** Which links between cases say that the children have one family: siblings have one contact and separate files. */
@Injectable()
export class FamilyKinds {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Codes of list case-link-kinds that hold today. */
  async of(work: Work): Promise<string[]> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const entries = await this.reference.entriesOn(work, 'case-link-kinds', today);
    return entries.filter(({ attributes }) => attributes['oneFamily'] === true).map(({ code }) => code);
  }
}
