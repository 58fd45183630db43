import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type RowClock } from '../../reference';

/** Until when one may ask, and how long the reviewer has: dated rules and the working days of the place (BR 20.1). */
@Injectable()
export class RunReviewClock {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The last instant at which the review of a decision can be asked for, by the rule of its day. */
  async askUntil(work: Work, decidedAt: Date): Promise<Date> {
    const rule = await this.reference.clockRule(work, 'review', this.dayOf(decidedAt));
    return (await this.reference.calendar(work)).deadline(decidedAt, rule);
  }

  async start(work: Work): Promise<RowClock> {
    return this.reference.startClock(work, 'review-decision');
  }

  /** The day at the place of this installation. */
  dayOf(at: Date): string {
    return localDateIn(this.settings.timeZone, at);
  }
}
