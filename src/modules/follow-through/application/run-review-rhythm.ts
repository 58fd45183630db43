import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { NOT_TOLD, ReferenceFacade, type RowClock } from '../../reference';

type ToldClock = RowClock & typeof NOT_TOLD;

/** How often child and centre look at a plan together, by the dated rule of today (CRC 25; TR 12.4). */
@Injectable()
export class RunReviewRhythm {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** From now on, as long as the rhythm allows. */
  async start(work: Work): Promise<ToldClock> {
    return { ...(await this.reference.startClock(work, 'progress-review')), ...NOT_TOLD };
  }

  /** From now on until a day that was agreed, and near as long before it as the rhythm says. */
  async startUntil(work: Work, nextOn: LocalDate): Promise<ToldClock> {
    const clock = await this.start(work);
    const dueAt = (await this.reference.calendar(work)).endOf(nextOn);
    const lead = clock.dueAt && clock.warnAt ? clock.dueAt.getTime() - clock.warnAt.getTime() : 0;
    const warnAt = new Date(Math.max(work.now.getTime(), dueAt.getTime() - lead));
    return { ...clock, dueAt, warnAt };
  }

  /** The last day on which the next one may be. */
  async latestDay(work: Work): Promise<LocalDate> {
    const { dueAt } = await this.start(work);
    return localDateIn(this.settings.timeZone, dueAt ?? work.now);
  }

  /** Whether the plan is written anew after a change with this code. */
  async changesPlan(work: Work, code: string | null): Promise<boolean> {
    if (code === null) return false;
    const change = await this.reference.entry(work, 'progress-review-changes', code, this.today(work));
    return change?.attributes['changesPlan'] === true;
  }

  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
