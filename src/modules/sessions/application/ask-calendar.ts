import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { Occurrence } from '../domain/recurrence';

/** Knows on which days and at which hours nobody meets children. */
@Injectable()
export class AskCalendar {
  constructor(private readonly reference: ReferenceFacade) {}

  /** The code of the reason, or null where the centre may meet children then. */
  async whyNobodyMeets(work: Work, { day }: Occurrence): Promise<string | null> {
    const holidays = await this.reference.entriesOn(work, 'public-holidays', day);
    const isHoliday = holidays.some(({ attributes }) => attributes['date'] === day);
    return isHoliday ? 'series.public-holiday' : null;
  }
}
