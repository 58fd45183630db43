import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { clockDates } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import type { ConcernEntity } from '../persistence/concern.entity';

/** The clock as the row of a concern holds it; all null where nothing runs. */
export type ConcernClock = Pick<
  ConcernEntity,
  'clock' | 'clockStartedAt' | 'dueAt' | 'warnAt' | 'escalatesTo'
>;

export const NO_CLOCK: ConcernClock = {
  clock: null,
  clockStartedAt: null,
  dueAt: null,
  warnAt: null,
  escalatesTo: null,
};

/** Starts the clock of the triage by the dated rule of today. */
@Injectable()
export class TimeConcern {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async start(work: Work): Promise<ConcernClock> {
    const rule = await this.reference.clockRule(work, 'concern-triage', this.today(work));
    const calendar = await this.reference.calendar(work);
    const dates = clockDates({ limit: rule, startedAt: work.now, stoppedAt: null, pauses: [] }, calendar);
    return { clock: rule.code, clockStartedAt: work.now, ...dates, escalatesTo: rule.escalatesTo };
  }

  /** The day at the place of this installation. */
  today(work: Pick<Work, 'now'>): string {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
