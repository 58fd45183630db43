import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { availableActs, TRANSFER_ACTS } from '../domain/transfer.actions';
import { showTransfer, summariseTransfer } from '../http/show-transfer';
import type { TransferListQuery } from '../http/transfer.requests';
import type { TransferResponse, TransferSummaryResponse } from '../http/transfer.response';
import { TransferRepository } from '../persistence/transfer.repository';
import { ChildTextsFacade } from '../../children';
import { placeOfExplanation } from './place-of-explanation';

/** Reading what one’s centre was asked, and what it asked others. */
@Injectable()
export class FindTransfers {
  constructor(
    private readonly transfers: TransferRepository,
    private readonly texts: ChildTextsFacade,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<TransferResponse> {
    const row = await this.transfers.find(work, id);
    const { agencyId, roles } = work.actor;
    const permitted = TRANSFER_ACTS.filter((act) => this.table.allows(roles, `transfer.${act}`));
    return showTransfer(row, {
      ...{ agencyId, now: work.now, actions: availableActs(row, permitted, agencyId) },
      explanation: this.texts.open(row, placeOfExplanation(id), row.explanation),
    });
  }

  async list(work: Work, query: TransferListQuery): Promise<Page<TransferSummaryResponse>> {
    const { direction = null, state = null, caseId = null, cursor, limit } = query;
    const name = ['transfers', direction, state, caseId].join(' ');
    const wish = { direction, state, caseId, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.transfers.list(work, wish), limit, {
      position: ({ askedAt, id }) => ({ after: askedAt.toISOString(), id }),
      item: (row) => summariseTransfer(row, { agencyId: work.actor.agencyId, now: work.now }),
    });
  }
}
