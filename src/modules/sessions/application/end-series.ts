import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { EndSeriesRequest } from '../http/series-change.requests';
import { SeriesRepository } from '../persistence/series.repository';
import { CancelSession } from './cancel-session';
import { ChangeSeries } from './change-series';

/** Ends a series: what is to come of it is called off, all or nothing; what took place stays. */
@Injectable()
export class EndSeries {
  constructor(
    private readonly changing: ChangeSeries,
    private readonly cancelling: CancelSession,
    private readonly series: SeriesRepository,
  ) {}

  async end(work: Work, id: string, { fromDay, reasonCode, note }: EndSeriesRequest): Promise<void> {
    for (const { sessionId } of await this.changing.begin(work, id, fromDay))
      await this.cancelling.cancelAnyway(work, sessionId, { reasonCode, note });
    this.series.end(work, id, reasonCode);
  }
}
