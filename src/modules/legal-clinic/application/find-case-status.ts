import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import { requirePurposeOfClinic } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { nextPlace } from '../domain/case-stage';
import type { CaseStatusChangesResponse, CaseStatusResponse } from '../http/case-status.response';
import { showCaseStatus } from '../http/show-case-status';
import { CaseStatusRepository } from '../persistence/case-status.repository';

const CHANGES = 'case-status-changes';

/** Looking through the window: for a stated purpose, each time (BR 8, 21; GC24 §66–71). */
@Injectable()
export class FindCaseStatus {
  constructor(
    private readonly statuses: CaseStatusRepository,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `malformed` without a purpose, `not-found` where nothing is open. */
  async read(work: Work, mandateId: string): Promise<CaseStatusResponse> {
    requirePurposeOfClinic(work);
    return showCaseStatus(await this.statuses.find(work, mandateId), work.now);
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<CaseStatusResponse>> {
    requirePurposeOfClinic(work);
    const from = this.cursors.read('case-status', cursor);
    return this.cursors.page(
      'case-status',
      await this.statuses.list(work, { from, limit: limit + 1 }),
      limit,
      {
        position: ({ openedAt, mandateId }) => ({ after: openedAt.toISOString(), id: mandateId }),
        item: (row) => showCaseStatus(row, work.now),
      },
    );
  }

  /** What has changed since a cursor, and the cursor for the next time. */
  async changes(work: Work, { cursor, limit }: PageQuery): Promise<CaseStatusChangesResponse> {
    requirePurposeOfClinic(work);
    const from = this.cursors.read(CHANGES, cursor);
    const rows = await this.statuses.changes(work, { from, limit });
    const last = rows.length < limit ? undefined : rows.at(-1);
    const place = last ? { after: last.changedAt.toISOString(), id: last.mandateId } : null;
    const next = this.cursors.write(CHANGES, nextPlace(place, work.now));
    return { items: rows.map((row) => showCaseStatus(row, work.now)), next };
  }
}
