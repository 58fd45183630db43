import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { clockDates, type ClockDates, type RunningClock } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ClockCode, type ClockRule } from '../../reference';

/** Works out when clocks are due, by the dated rules and the working days of the place. */
@Injectable()
export class DateClock {
  constructor(private readonly reference: ReferenceFacade) {}

  /**
   * The rule of the day on which the clock started; where the rules do not go back so far, that of today.
   *
   * @throws DomainError `unavailable` when there is none: nothing may wait without a clock.
   */
  async ruleOn(work: Work, code: ClockCode, at: Date): Promise<ClockRule> {
    const calendar = await this.reference.calendar(work);
    const then = await this.reference.clockRuleOn(work, code, calendar.dayOf(at));
    return then ?? this.reference.clockRule(work, code, calendar.dayOf(work.now));
  }

  /** The dates of a clock that runs by the rule that it started with. */
  async dates(work: Work, ruleId: string, clock: Omit<RunningClock, 'limit'>): Promise<ClockDates> {
    const limit = await this.reference.clockRuleOfId(work, ruleId);
    if (!limit) throw new DomainError('unavailable', 'reference.clock-rule-not-known');
    return clockDates({ ...clock, limit }, await this.reference.calendar(work));
  }
}
