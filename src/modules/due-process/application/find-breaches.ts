import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { BreachListQuery } from '../http/interview.requests';
import { showBreachedInterview, type BreachedInterviewResponse } from '../http/interview.response';
import { BreachRepository } from '../persistence/breach.repository';

/** The interviews of a unit that did not keep them all. */
@Injectable()
export class FindBreaches {
  constructor(
    private readonly breached: BreachRepository,
    private readonly cursors: Cursors,
  ) {}

  async list(work: Work, query: BreachListQuery): Promise<Page<BreachedInterviewResponse>> {
    const name = `interview-breaches ${query.changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.breached.list(work, query.changedSince, from, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: showBreachedInterview,
    });
  }
}
