import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../kernel/local-date';
import { WorkingCalendar } from '../../kernel/working-days';
import type { Work } from '../../platform/persistence/work';
import { PlatformSettings } from '../../platform/platform-settings';
import { RememberedReference } from './application/remember-reference';
import type { ClockCode, ClockRule } from './domain/clock-rule';
import { covers, type Competence, type CompetenceQuestion } from './domain/competence';
import { offenceOf, type Offence, type ReferenceEntry } from './domain/reference-entry';
import type { ListName } from './domain/reference-lists';
import { startedClock, type RowClock } from './domain/row-clock';
import { isValidOn } from './domain/validity';

/** A code that must stand in a list as it was on a day, and the field that names it (RFC 6901). */
export interface RequiredCode {
  readonly list: ListName;
  readonly code: string;
  readonly onDay: LocalDate;
  readonly pointer: string;
}

/** What other modules may ask of the reference data, by the law of the day that they name. */
@Injectable()
export class ReferenceFacade {
  /** A calendar holds as long as the list that it was made of is remembered. */
  private readonly calendars = new WeakMap<readonly ReferenceEntry[], WorkingCalendar>();

  constructor(
    private readonly remembered: RememberedReference,
    private readonly settings: PlatformSettings,
  ) {}

  /** The entry of a code as it was on a day, or undefined when the code did not hold then. */
  async entry(
    work: Work,
    list: ListName,
    code: string,
    onDay: LocalDate,
  ): Promise<ReferenceEntry | undefined> {
    const entries = await this.remembered.entries(work, list);
    return entries.find((entry) => entry.code === code && isValidOn(entry, onDay));
  }

  /** All entries of a list as they were on a day, in the order of the list. */
  async entriesOn(work: Work, list: ListName, onDay: LocalDate): Promise<readonly ReferenceEntry[]> {
    const entries = await this.remembered.entries(work, list);
    return entries.filter((entry) => isValidOn(entry, onDay));
  }

  /** @throws DomainError `invalid`, pointing at the field (RFC 6901) that names no code of the list on that day. */
  async requireCode(work: Work, { list, code, onDay, pointer }: RequiredCode): Promise<ReferenceEntry> {
    const found = await this.entry(work, list, code, onDay);
    if (found) return found;
    throw new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'code-not-in-list' }] });
  }

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async requireCodeToday(work: Work, required: Omit<RequiredCode, 'onDay'>): Promise<ReferenceEntry> {
    return this.requireCode(work, { ...required, onDay: localDateIn(this.settings.timeZone, work.now) });
  }

  /** The same, of what people say. @throws DomainError `invalid` also at what the product alone says, by itself. */
  async requireSaidToday(work: Work, required: Omit<RequiredCode, 'onDay'>): Promise<ReferenceEntry> {
    const entry = await this.requireCodeToday(work, required);
    if (entry.attributes['saidByProduct'] !== true) return entry;
    const { pointer } = required;
    throw new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'not-of-this-kind' }] });
  }

  /** The offence as the law had it on a day. */
  async offence(work: Work, code: string, onDay: LocalDate): Promise<Offence | undefined> {
    const found = await this.entry(work, 'offences', code, onDay);
    return found && offenceOf(found);
  }

  /** Everybody who may decide; empty when the law gives nobody the competence. */
  async competences(work: Work, question: CompetenceQuestion): Promise<Competence[]> {
    const all = await this.remembered.competences(work);
    return all.filter((competence) => covers(competence, question));
  }

  /**
   * How long a step may take that begins on a day.
   *
   * @throws DomainError `unavailable` when no rule holds then: nothing may wait without a clock.
   */
  async clockRule(work: Work, code: ClockCode, onDay: LocalDate): Promise<ClockRule> {
    const found = await this.clockRuleOn(work, code, onDay);
    if (found) return found;
    throw new DomainError('unavailable', 'reference.clock-rule-not-known');
  }

  /** The clock rule of a day, or undefined when none held then. */
  async clockRuleOn(work: Work, code: ClockCode, onDay: LocalDate): Promise<ClockRule | undefined> {
    const all = await this.remembered.clockRules(work);
    return all.find((rule) => rule.code === code && isValidOn(rule, onDay));
  }

  /** The clock rule of an id, whatever day it held on. */
  async clockRuleOfId(work: Work, id: string): Promise<ClockRule | undefined> {
    return (await this.remembered.clockRules(work)).find((rule) => rule.id === id);
  }

  /** The working days of this installation's zone. A holiday that was retired before its day is none. */
  async calendar(work: Work): Promise<WorkingCalendar> {
    const entries = await this.remembered.entries(work, 'public-holidays');
    const known = this.calendars.get(entries) ?? this.calendarOf(entries);
    this.calendars.set(entries, known);
    return known;
  }

  /** The clock of a row that begins to run now, by the rule of today (BR 20.1). @throws DomainError `unavailable`. */
  async startClock(work: Work, code: ClockCode): Promise<RowClock> {
    const rule = await this.clockRule(work, code, localDateIn(this.settings.timeZone, work.now));
    return startedClock(rule, await this.calendar(work), work.now);
  }

  private calendarOf(holidays: readonly ReferenceEntry[]): WorkingCalendar {
    const days = holidays.flatMap((entry) => {
      const day = String(entry.attributes['date']);
      return isValidOn(entry, day) ? [day] : [];
    });
    return new WorkingCalendar(this.settings.timeZone, new Set(days));
  }

  /**
   * Completed years from which a child answers for an offence committed on a day (CC 20.1, 20.2).
   *
   * @throws DomainError `unavailable` when the dated law of that day says nothing: nobody may guess it.
   */
  async minimumAge(work: Work, offenceCode: string, onDay: LocalDate): Promise<number> {
    const offence = await this.offence(work, offenceCode, onDay);
    if (offence) return offence.minAge;
    const general = await this.entry(work, 'ages', 'criminal-responsibility', onDay);
    if (general) return Number(general.attributes['years']);
    throw new DomainError('unavailable', 'reference.minimum-age-not-known');
  }
}
