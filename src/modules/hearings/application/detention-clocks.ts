import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { clockDates, standingAt, type Standing } from '../../../kernel/running-clock';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade, type ClockCode } from '../../reference';
import type { OverdueSince } from '../persistence/detention-lists';
import type { DetentionRow } from '../persistence/detention.repository';

/** How a detention stands to its next review, and to the longest that one may last. */
export interface DetentionTimes {
  readonly dueAt: Date;
  readonly standing: Standing;
  readonly longestUntil: Date;
}

/** A detention is looked at again at a rhythm, and does not last for ever, by dated rules (CRC 37(b), (d); GC24 §90). */
@Injectable()
export class DetentionClocks {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, { countsFrom, heldSince }: DetentionRow): Promise<DetentionTimes> {
    const next = await this.dates(work, 'detention-review', countsFrom);
    const { dueAt: longestUntil } = await this.dates(work, 'detention-longest', heldSince);
    return {
      ...next,
      standing: standingAt({ ...next, stoppedAt: null, paused: false }, work.now),
      longestUntil,
    };
  }

  /** Who was looked at last before that day waits too long; the rhythm counts in days. */
  async overdueSince(work: Work): Promise<OverdueSince> {
    const { timeZone } = this.settings;
    const today = localDateIn(timeZone, work.now);
    const { amount } = await this.reference.clockRule(work, 'detention-review', today);
    return { timeZone, day: plusDays(today, -amount) };
  }

  private async dates(work: Work, code: ClockCode, startedAt: Date) {
    const today = localDateIn(this.settings.timeZone, work.now);
    const limit = await this.reference.clockRule(work, code, today);
    const calendar = await this.reference.calendar(work);
    const { dueAt, warnAt } = clockDates({ limit, startedAt, stoppedAt: null, pauses: [] }, calendar);
    // Nothing lets these clocks stand still, so that there is always a date.
    return { dueAt: dueAt ?? startedAt, warnAt };
  }
}
