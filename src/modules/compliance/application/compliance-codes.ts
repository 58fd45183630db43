import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { instantOf, timeIn } from '../../../kernel/local-time';
import { plusDays, type WorkingCalendar } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type ListName } from '../../reference';
import type { ConditionLimits } from '../../sentencing';
import { COUNTED_BY, type CountedBy } from '../domain/tally';

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

  /** By what a kind of condition is counted; null where it is only said. */
  async countedBy(work: Work, kind: string): Promise<CountedBy | null> {
    const entry = await this.reference.entry(work, 'order-condition-kinds', kind, this.today(work));
    const by = entry?.attributes['countedBy'];
    return COUNTED_BY.find((one) => one === by) ?? null;
  }

  /** The day at the place of this installation. */
  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }

  /** The day on which an instant lies there. */
  dayOf(at: Date): LocalDate {
    return localDateIn(this.settings.timeZone, at);
  }

  /** The working days there. */
  async calendar(work: Work): Promise<WorkingCalendar> {
    return this.reference.calendar(work);
  }

  /** What the clock there shows, `HH:MM`. */
  timeOf(at: Date): string {
    return timeIn(this.settings.timeZone, at);
  }

  /** The instant of a time on the clock there. */
  instantOf(day: LocalDate, time: string): Date {
    return instantOf(day, time, this.settings.timeZone);
  }

  /** Whether the hours of a condition are over that begin on a day; where it names none, the day. */
  isOver(work: Work, day: LocalDate, { from, until }: Pick<ConditionLimits, 'from' | 'until'>): boolean {
    const isOnOneDay = from !== null && until !== null && from < until;
    const end = this.instantOf(isOnOneDay ? day : plusDays(day, 1), until ?? '00:00');
    return end <= work.now;
  }
}
