import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type ListName } from '../../reference';

/** What is done of an order is written by: codes and days. */
@Injectable()
export class ComplianceCodes {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The entry of a list. @throws DomainError `invalid` when the list does not have the code today. */
  async require(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }

  /** The day on which an instant lies there. */
  dayOf(at: Date): LocalDate {
    return localDateIn(this.settings.timeZone, at);
  }
}
