import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { SeriesListQuery } from '../http/session-series.requests';
import type { SeriesResponse, SeriesSummaryResponse } from '../http/session-series.response';
import { showSeries, summariseSeries } from '../http/show-series';
import { SeriesRepository } from '../persistence/series.repository';

/** Reading series: one with its sessions, and those of a centre. */
@Injectable()
export class FindSeries {
  constructor(
    private readonly series: SeriesRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<SeriesResponse> {
    const row = await this.series.find(work, id);
    return showSeries(row, await this.series.sessionsOf(work, id));
  }

  async list(work: Work, query: SeriesListQuery): Promise<Page<SeriesSummaryResponse>> {
    const { limit, cursor, ...filter } = query;
    const { facilitatorId, roomId, caseId, programmeId, state } = filter;
    const name = ['series', facilitatorId, roomId, caseId, programmeId, state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.series.list(work, { filter, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseSeries,
    });
  }
}
