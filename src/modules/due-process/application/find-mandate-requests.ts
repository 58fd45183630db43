import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ownMandateRequestActions } from '../domain/mandate-request.lifecycle';
import type { ReceivedMandateRequestsQuery } from '../http/mandate-request.requests';
import {
  showMandateRequest,
  showReceivedRequest,
  type MandateRequestResponse,
  type ReceivedMandateRequestResponse,
} from '../http/mandate-request.response';
import { EntryRepository } from '../persistence/entry.repository';
import { MandateRequestEntity } from '../persistence/mandate-request.entity';
import { ReceivedRequestRepository } from '../persistence/received-request.repository';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading requests to legal clinics: those of an intake, and those that one's own clinic received. */
@Injectable()
export class FindMandateRequests {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly received: ReceivedRequestRepository,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<MandateRequestResponse> {
    await this.keeping.intakeToRead(work, place.intakeId);
    return this.show(work, await this.entries.find(work, MandateRequestEntity, place));
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<MandateRequestResponse>> {
    await this.keeping.intakeToRead(work, intakeId);
    const rows = await this.entries.of(work, MandateRequestEntity, intakeId);
    const all = rows.map((row) => this.show(work, row));
    return pageOfEntries(this.cursors, `mandate-requests ${intakeId}`, all, query);
  }

  async listReceived(
    work: Work,
    query: ReceivedMandateRequestsQuery,
  ): Promise<Page<ReceivedMandateRequestResponse>> {
    const name = `received-mandate-requests ${query.state ?? ''} ${query.changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.received.list(work, query, from, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: showReceivedRequest,
    });
  }

  private show(work: Work, row: MandateRequestEntity): MandateRequestResponse {
    const mayAct =
      row.agencyId === work.actor.agencyId && this.table.allows(work.actor.roles, 'due-process.record');
    return showMandateRequest(row, mayAct ? ownMandateRequestActions(row.state) : []);
  }
}
