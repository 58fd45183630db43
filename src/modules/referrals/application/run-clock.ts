import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownIntake } from '../../intake';
import { ReferenceFacade } from '../../reference';
import {
  CLOCKS,
  draftExpiresAt,
  startClock,
  type ClockReading,
  type ClockRule,
} from '../domain/referral-clocks';
import type { ReferralState } from '../domain/referral.lifecycle';
import type { ReferralRow } from '../persistence/referral.repository';

/** Starts the clocks of a referral by the dated rules of today and the working days of the place. */
@Injectable()
export class RunClock {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async forState(work: Work, state: ReferralState): Promise<ClockReading> {
    return startClock(state, work.now, await this.rules(work), await this.reference.calendar(work));
  }

  /** When the draft has lain its time, counted from when it came to the referrer. */
  async draftExpiry(work: Work, row: ReferralRow): Promise<Date | null> {
    const since = row.clockStartedAt ?? row.createdAt;
    return draftExpiresAt(row.state, since, await this.rules(work), await this.reference.calendar(work));
  }

  /** Until when a refusal of now can be reviewed. */
  async reviewUntil(work: Work): Promise<Date> {
    const rule = await this.reference.clockRule(work, 'review', this.today(work));
    const calendar = await this.reference.calendar(work);
    return calendar.deadline(work.now, rule);
  }

  /** When began what an intake is about: with the day of the first act, or with the encounter where there is none. */
  async causeOf(work: Work, { acts, metAt }: KnownIntake): Promise<Date> {
    const [first] = acts;
    return first ? (await this.reference.calendar(work)).startOf(first.committedOn) : metAt;
  }

  private async rules(work: Work): Promise<ClockRule[]> {
    const day = this.today(work);
    return Promise.all(CLOCKS.map((code) => this.reference.clockRule(work, code, day)));
  }

  /** The day at the place of this installation. */
  today(work: Work): string {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
