import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { daysOfRule, occurrencesOf, type Occurrence, type Recurrence } from '../domain/recurrence';
import { readRule } from '../domain/recurrence-rule';
import { seriesRules } from '../domain/series.rules';
import type { SeriesWishRequest } from '../http/session-series.requests';
import { AskCalendar } from './ask-calendar';

/** One time of a series, and why the calendar leaves it out. */
export interface PlannedOccurrence extends Occurrence {
  readonly leftOut: string | null;
}

/** Works out the times of a series: by its rule, on the clock of the place, without the days on which nobody meets. */
@Injectable()
export class PlanSeries {
  constructor(
    private readonly settings: PlatformSettings,
    private readonly calendar: AskCalendar,
  ) {}

  /** @throws DomainError `invalid` for a rule that is none, `rule-broken` for a series that is too long. */
  async plan(work: Work, wish: SeriesWishRequest, children: number): Promise<PlannedOccurrence[]> {
    const recurrence = this.recurrenceOf(wish);
    refuseOtherDays(recurrence);
    const occurrences = occurrencesOf(recurrence);
    requireAll(seriesRules, { occurrences: occurrences.length, children });
    const isInRoom = wish.roomId !== undefined;
    const planned: PlannedOccurrence[] = [];
    for (const one of occurrences)
      planned.push({ ...one, leftOut: await this.calendar.whyNobodyMeets(work, one, isInRoom) });
    return planned;
  }

  get zone(): string {
    return this.settings.timeZone;
  }

  private recurrenceOf(wish: SeriesWishRequest): Recurrence {
    const { firstDay, beginsAt: time, minutes, exceptDays = [], addedDays = [] } = wish;
    const read = readRule(wish.rule);
    if ('fault' in read) throw invalid({ pointer: '/rule', code: read.fault });
    return { parts: read.parts, firstDay, time, minutes, zone: this.zone, exceptDays, addedDays };
  }
}

/** What is left out must have been in, and what is added must not (RFC 5545 §3.8.5). */
function refuseOtherDays(recurrence: Recurrence): void {
  const days = daysOfRule(recurrence);
  const { exceptDays, addedDays } = recurrence;
  const except = exceptDays.flatMap((day, n) =>
    days.includes(day) ? [] : [{ pointer: `/exceptDays/${n}`, code: 'not-of-the-rule' }],
  );
  const added = addedDays.flatMap((day, n) =>
    days.includes(day) ? [{ pointer: `/addedDays/${n}`, code: 'of-the-rule-already' }] : [],
  );
  if (except.length + added.length > 0) throw invalid(...except, ...added);
}

const invalid = (...fields: FieldFault[]) => new DomainError('invalid', 'fields-invalid', { fields });
