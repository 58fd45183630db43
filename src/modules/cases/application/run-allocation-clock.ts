import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { hasDaysLeft, lastDayAfter } from '../domain/longest-term';
import { NOT_TOLD, ReferenceFacade, type ListName } from '../../reference';

/** The term of a case that waits for its authority. */
export interface RestingTerm {
  readonly latestEndOn: LocalDate | null;
  readonly returnedAt: Date;
}

/** Days and codes by the dated rules of today: no day is without somebody who answers for the child (BR 20.1). */
@Injectable()
export class RunAllocationClock {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** From when nobody answers for the case until somebody does. */
  async start(work: Work) {
    return { ...(await this.reference.startClock(work, 'case-allocation')), ...NOT_TOLD };
  }

  /** The last day of help that nobody has offered for a time, by the dated rule of today, when it began then. */
  async endOfSupport(work: Work, began: Date): Promise<LocalDate> {
    const { unit, amount } = await this.reference.clockRule(
      work,
      'voluntary-support-longest',
      this.today(work),
    );
    const calendar = await this.reference.calendar(work);
    return localDateIn(this.settings.timeZone, calendar.deadline(began, { unit, amount }));
  }

  /** When the time is over in which somebody may ask that the closure is looked at again. */
  async finalFrom(work: Work): Promise<Date | null> {
    return (await this.reference.startClock(work, 'closure-review')).dueAt;
  }

  /** The entry of a list. @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async requireCode(work: Work, list: ListName, code: string, pointer: string) {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /** The last day of the work, once an authority has decided that it goes on. */
  lastDayAfterRest(work: Work, { latestEndOn, returnedAt }: RestingTerm): LocalDate | null {
    const from = this.dayOf(returnedAt);
    return lastDayAfter(latestEndOn, { from, until: this.today(work) });
  }

  /** Whether anything was left of the longest duration when the case was given back. */
  hadDaysLeft({ latestEndOn, returnedAt }: RestingTerm): boolean {
    return hasDaysLeft(latestEndOn, this.dayOf(returnedAt));
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return this.dayOf(work.now);
  }

  dayOf(at: Date): LocalDate {
    return localDateIn(this.settings.timeZone, at);
  }

  /** The last instant of a day at the place. */
  async endOf(work: Work, day: LocalDate): Promise<Date> {
    return (await this.reference.calendar(work)).endOf(day);
  }
}
