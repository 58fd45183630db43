import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import type { HoursOfWeekday } from '../domain/condition-limits';
import { limitsRules, type NeededLimits } from '../domain/condition-limits.rules';
import type { ConditionLimitsRequest } from '../http/condition-limits.requests';
import type { ConditionRequest } from '../http/order.requests';
import { limitFaults } from './limit-faults';
import { keptLimits } from './kept-limits';

/** Looks up what conditions name, and whether they can be kept: precise, practical, and no longer than their order (TR 12.2). */
@Injectable()
export class CheckConditions {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid`, pointing at the first that is none, or `rule-broken` by the rules of limits. */
  async require(
    work: Work,
    conditions: readonly ConditionRequest[],
    endsOn: LocalDate | null,
  ): Promise<void> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const schoolHours = await this.schoolHours(work, today);
    for (const [at, condition] of conditions.entries()) {
      const pointer = `/conditions/${at}`;
      const needs = await this.needsOf(work, condition, pointer);
      await this.requireLimits(work, condition, needs, `${pointer}/limits`);
      requireAll(limitsRules, { needs, limits: keptLimits(condition.limits), endsOn, today, schoolHours });
    }
  }

  private async needsOf(
    work: Work,
    { kind: code }: ConditionRequest,
    at: string,
  ): Promise<NeededLimits | null> {
    const required = { list: 'order-condition-kinds', code, pointer: `${at}/kind` } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    return (attributes['needs'] as NeededLimits | null | undefined) ?? null;
  }

  private async requireLimits(
    work: Work,
    { limits }: ConditionRequest,
    needs: NeededLimits | null,
    pointer: string,
  ): Promise<void> {
    if (limits === undefined) return;
    if (needs === null) throw invalid([{ pointer, code: 'not-of-this-kind' }]);
    for (const [at, code] of (limits.places ?? []).entries())
      await this.reference.requireCodeToday(work, {
        ...{ list: 'condition-places', code, pointer: `${pointer}/places/${at}` },
      });
    const faults = [...limitFaults(limits), ...(await this.exceptionFaults(work, limits, pointer))];
    if (faults.length > 0)
      throw invalid(faults.map(({ pointer: of, code }) => ({ pointer: `${pointer}${of}`, code })));
  }

  /** What is left free on one day names it, and what always is names none. */
  private async exceptionFaults(
    work: Work,
    { exceptions = [] }: ConditionLimitsRequest,
    under: string,
  ): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    for (const [at, { code, on }] of exceptions.entries()) {
      const required = {
        list: 'condition-exceptions',
        code,
        pointer: `${under}/exceptions/${at}/code`,
      } as const;
      const { attributes } = await this.reference.requireCodeToday(work, required);
      if ((attributes['dated'] === true) !== (on !== undefined))
        faults.push({ pointer: `/exceptions/${at}/on`, code: 'not-of-this-kind' });
    }
    return faults;
  }

  /** Those of every shift: who orders need not know in which one a child learns. */
  private async schoolHours(work: Work, today: LocalDate): Promise<HoursOfWeekday[]> {
    const entries = await this.reference.entriesOn(work, 'school-hours', today);
    return entries
      .filter(({ attributes }) => (attributes['district'] ?? null) === null)
      .map(({ attributes }) => ({
        weekday: Number(attributes['weekday']),
        ...{ from: String(attributes['fromTime']), until: String(attributes['untilTime']) },
      }));
  }
}

const invalid = (fields: readonly FieldFault[]): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [...fields] });
