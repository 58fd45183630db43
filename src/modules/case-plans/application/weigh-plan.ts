import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { daysBetween } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import type { Activity, PlanContent } from '../domain/plan';
import { proportionRules, type ProportionFacts } from '../domain/proportion.rules';

/** Says how much of its time a plan asks of a child, and whether that is much for what it did. */
@Injectable()
export class WeighPlan {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** What happens once falls into no week of its own. */
  async minutesAWeek(
    work: Work,
    activities: readonly Pick<Activity, 'rhythm' | 'times' | 'minutes'>[],
  ): Promise<number> {
    const rhythms = await this.reference.entriesOn(work, 'activity-rhythms', this.today(work));
    const weekly = activities.map(({ rhythm, times, minutes }) => {
      const days = rhythms.find(({ code }) => code === rhythm)?.attributes['days'];
      return days === undefined ? 0 : (times * minutes * 7) / Number(days);
    });
    return weekly.reduce((sum, minutes) => sum + minutes, 0);
  }

  /** The rules that it breaks; none where nothing is said against the child. */
  async warnings(
    work: Work,
    { gravity }: KnownCase,
    { startsOn, endsOn, goals }: PlanContent,
  ): Promise<Rule<ProportionFacts>[]> {
    const limits = await this.reference.entriesOn(work, 'plan-proportions', this.today(work));
    const limit = limits.find(({ attributes }) => attributes['gravity'] === gravity);
    if (!limit) return [];
    const facts = {
      minutesAWeek: await this.minutesAWeek(
        work,
        goals.flatMap(({ activities }) => activities),
      ),
      days: startsOn === null || endsOn === null ? null : daysBetween(startsOn, endsOn) + 1,
      mostMinutesAWeek: Number(limit.attributes['weeklyMinutes']),
      mostDays: Number(limit.attributes['days']),
    };
    return proportionRules.filter((rule) => !rule.holds(facts));
  }

  private today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
