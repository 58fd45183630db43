import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { Occurrence } from '../domain/recurrence';
import { AskCalendar } from './ask-calendar';

/** Whose time it would be, and whether it is told why they miss school for it. */
export interface SchoolWish {
  readonly caseIds: readonly string[];
  readonly schoolReason?: string;
}

/** Nobody is booked into school hours without a reason that can be read later (CRC 28; BR 26). */
@Injectable()
export class RespectSchool {
  constructor(
    private readonly calendar: AskCalendar,
    private readonly reference: ReferenceFacade,
  ) {}

  /** The code of the reason, or null where the children are free or it is told why they miss school. */
  async whyNot(work: Work, occurrence: Occurrence, wish: SchoolWish): Promise<string | null> {
    return wish.schoolReason === undefined ? this.calendar.whyAtSchool(work, occurrence, wish.caseIds) : null;
  }

  /** @throws DomainError `invalid` for a reason that is none. */
  async requireReason(work: Work, code: string | undefined): Promise<void> {
    if (code === undefined) return;
    await this.reference.requireCodeToday(work, {
      ...{ list: 'school-hours-reasons', code, pointer: '/schoolReason' },
    });
  }
}
