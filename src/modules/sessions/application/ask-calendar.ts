import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { isWithin, meets, shownIn, type OpenHours, type ShownTime } from '../domain/hours-of-day';
import type { Occurrence } from '../domain/recurrence';
import { HoursRepository } from '../persistence/hours.repository';
import type { SchoolingEntity } from '../persistence/schooling.entity';

/** Knows on which days and at which hours nobody meets children, or children are at school. */
@Injectable()
export class AskCalendar {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly hours: HoursRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** The zone of the clock by which everybody meets. */
  get zone(): string {
    return this.settings.timeZone;
  }

  /** The code of the reason, or null where the centre may meet children then; its hours are those of its rooms. */
  async whyNobodyMeets(work: Work, occurrence: Occurrence, isInRoom: boolean): Promise<string | null> {
    const time = shownIn(this.settings.timeZone, occurrence);
    const holidays = await this.reference.entriesOn(work, 'public-holidays', time.day);
    if (holidays.some(({ attributes }) => attributes['date'] === time.day)) return 'series.public-holiday';
    if (!isInRoom) return null;
    const week = await this.hours.weekOn(work, time.day);
    return week === undefined || isWithin(time, week.hours) ? null : 'series.centre-closed';
  }

  /** The code of the reason, or null where none of the children is known to be at school then (CRC 28, 29; BR 26). */
  async whyAtSchool(work: Work, occurrence: Occurrence, caseIds: readonly string[]): Promise<string | null> {
    const time = shownIn(this.settings.timeZone, occurrence);
    if (!(await this.isTerm(work, time.day))) return null;
    for (const one of await this.hours.schoolingOf(work, caseIds))
      if (one.goesToSchool && meets(time, await this.schoolHours(work, time, one)))
        return 'series.school-hours';
    return null;
  }

  private async isTerm(work: Work, day: string): Promise<boolean> {
    const terms = await this.reference.entriesOn(work, 'school-terms', day);
    return terms.some(
      ({ attributes }) => String(attributes['termFrom']) <= day && day <= String(attributes['termUntil']),
    );
  }

  /** Those of the district of the school, or the general ones where it has none of its own. */
  private async schoolHours(
    work: Work,
    { day }: ShownTime,
    { shift, district }: SchoolingEntity,
  ): Promise<OpenHours[]> {
    const all = await this.reference.entriesOn(work, 'school-hours', day);
    const of = (wanted: string | null) =>
      all.filter(({ attributes }) => (attributes['district'] ?? null) === wanted);
    const own = district === null ? [] : of(district);
    return (own.length > 0 ? own : of(null))
      .filter(({ attributes }) => shift === null || attributes['shift'] === shift)
      .map(({ attributes }) => ({
        weekday: Number(attributes['weekday']),
        from: String(attributes['fromTime']),
        until: String(attributes['untilTime']),
      }));
  }
}
