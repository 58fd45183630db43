import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';

/** Is a code one of its reference list today? */
@Injectable()
export class CheckReason {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async check(
    work: Work,
    list: Parameters<ReferenceFacade['requireCode']>[1],
    code: string,
    pointer = '/reasonCode',
  ) {
    return this.reference.requireCode(
      work,
      list,
      code,
      localDateIn(this.settings.timeZone, work.now),
      pointer,
    );
  }
}
