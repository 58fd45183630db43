import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type ListName } from '../../reference';

/** The clock of a case as its row holds it; all null where nothing runs. */
export const STOPPED = {
  clockStartedAt: null,
  dueAt: null,
  warnAt: null,
  escalatesTo: null,
  toldNearAt: null,
  toldOverdueAt: null,
};

/** Days and codes by the dated rules of today: no day is without somebody who answers for the child (BR 20.1). */
@Injectable()
export class RunAllocationClock {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** From when nobody answers for the case until somebody does. */
  async start(work: Work) {
    const rule = await this.reference.clockRule(work, 'case-allocation', this.today(work));
    const { unit, amount, warningAmount, escalatesTo } = rule;
    const calendar = await this.reference.calendar(work);
    return {
      ...STOPPED,
      clockStartedAt: work.now,
      dueAt: calendar.deadline(work.now, { unit, amount }),
      warnAt: warningAmount === null ? null : calendar.deadline(work.now, { unit, amount: warningAmount }),
      escalatesTo,
    };
  }

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async requireCode(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
