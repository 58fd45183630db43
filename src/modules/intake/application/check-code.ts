import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type ListName } from '../../reference';

/** Is a code one of its reference list today? */
@Injectable()
export class CheckCode {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async check(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    const today = localDateIn(this.settings.timeZone, work.now);
    await this.reference.requireCode(work, list, code, today, pointer);
  }
}
