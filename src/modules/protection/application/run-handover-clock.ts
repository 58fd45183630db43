import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { NOT_TOLD, ReferenceFacade, type ListName } from '../../reference';

/** Days and codes by the dated rules of today (BR 20.1). */
@Injectable()
export class RunHandoverClock {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** From the handover to the answer. */
  async start(work: Work) {
    return { ...(await this.reference.startClock(work, 'handover-answer')), ...NOT_TOLD };
  }

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async requireCode(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return this.dayOf(work.now);
  }

  dayOf(instant: Date): LocalDate {
    return localDateIn(this.settings.timeZone, instant);
  }
}
