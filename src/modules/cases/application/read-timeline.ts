import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import type { TimelineQuery } from '../http/timeline.requests';
import type { TimelineEntryResponse } from '../http/timeline.response';
import { showEntry } from '../http/show-timeline';
import { CaseRepository } from '../persistence/case.repository';
import { TimelineRepository } from '../persistence/timeline.repository';
import { COORDINATORS, TEAM } from '../policy/case.policy';

/** Everything that happened on a case, as far as the reader may see each thing. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly cases: CaseRepository,
    private readonly timelines: TimelineRepository,
    private readonly access: AccessFacade,
    private readonly cursors: Cursors,
  ) {}

  /** Page by page, the first thing first. @throws DomainError `not-found`. */
  async read(work: Work, id: string, query: TimelineQuery): Promise<Page<TimelineEntryResponse>> {
    await this.cases.find(work, id);
    const { kind = null, from = null, until = null, limit } = query;
    const name = ['case-timeline', id, kind, from, until].join(' ');
    const position = this.cursors.read(name, query.cursor);
    const after = position && { at: position.after, key: position.id };
    const entries = await this.timelines.of(work, id, { kind, from, until, after, limit: limit + 1 });
    const staff = await this.staffHere(work);
    return this.cursors.page(name, entries, limit, {
      position: ({ at, key }) => ({ after: at.toISOString(), id: key }),
      item: (entry) => showEntry(entry, staff),
    });
  }

  /** Nobody outside the centre is named. */
  private async staffHere(work: Work): Promise<ReadonlySet<string>> {
    const staff = await this.access.staffHere(work, [...COORDINATORS, ...TEAM]);
    return new Set(staff.map(({ accountId }) => accountId));
  }
}
