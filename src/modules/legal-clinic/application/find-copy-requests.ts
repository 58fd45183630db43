import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { availableActs, COPY_REQUEST_ACTS } from '../domain/copy-request.actions';
import type { CopyRequestListQuery } from '../http/copy-request.requests';
import type { CopyRequestResponse, CopyRequestSummaryResponse } from '../http/copy-request.response';
import { showCopyRequest, summariseCopyRequest } from '../http/show-copy-request';
import { CopyRequestRepository } from '../persistence/copy-request.repository';

/** Reading what one has asked a centre for, or what one’s centre was asked for. */
@Injectable()
export class FindCopyRequests {
  constructor(
    private readonly requests: CopyRequestRepository,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<CopyRequestResponse> {
    const row = await this.requests.find(work, id);
    const { agencyId, roles } = work.actor;
    const permitted = COPY_REQUEST_ACTS.filter((act) => this.table.allows(roles, `copy-request.${act}`));
    return showCopyRequest(row, { agencyId, now: work.now }, availableActs(row.state, permitted));
  }

  async list(work: Work, query: CopyRequestListQuery): Promise<Page<CopyRequestSummaryResponse>> {
    const { state, mandateId, changedSince, cursor, limit } = query;
    const { agencyId, roles } = work.actor;
    const side = roles.includes('clinic-lawyer') ? 'clinic' : 'centre';
    const name = ['copy requests', side, state, mandateId, changedSince].join(' ');
    const from = this.cursors.read(name, cursor);
    const wish = { filter: { state, mandateId, changedSince }, from, limit: limit + 1 };
    return this.cursors.page(name, await this.requests.list(work, side, wish), limit, {
      position: ({ askedAt, id }) => ({ after: askedAt.toISOString(), id }),
      item: (row) => summariseCopyRequest(row, { agencyId, now: work.now }),
    });
  }
}
