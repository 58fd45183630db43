import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import {
  representativeRequestLifecycle,
  type RepresentativeRequestAction,
  type RepresentativeRequestState,
} from '../domain/representative-request.lifecycle';
import type { RepresentativeRequestListQuery } from '../http/representative-request.requests';
import {
  showRepresentativeRequest,
  type RepresentativeRequestResponse,
} from '../http/representative-request.response';
import type { RepresentativeRequestEntity } from '../persistence/representative-request.entity';
import { RepresentativeRequestRepository } from '../persistence/representative-request.repository';
import { CheckCodes } from './check-codes';

/** Reading, answering and withdrawing requests for an appointed representative. */
@Injectable()
export class HandleRepresentativeRequest {
  constructor(
    private readonly requests: RepresentativeRequestRepository,
    private readonly codes: CheckCodes,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<RepresentativeRequestResponse> {
    return showRepresentativeRequest(await this.requests.find(work, id), work.actor.agencyId);
  }

  async list(
    work: Work,
    query: RepresentativeRequestListQuery,
  ): Promise<Page<RepresentativeRequestResponse>> {
    const { list = null, childId = null, changedSince = null } = query;
    const filter = { list, childId, changedSince };
    const name = `representative-requests ${JSON.stringify(filter)}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.requests.list(work, filter, from?.id ?? null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => showRepresentativeRequest(row, work.actor.agencyId),
    });
  }

  /** @throws DomainError `not-permitted` for any other agency than the one that is asked. */
  async answer(work: Work, id: string, answer: string): Promise<void> {
    const row = await this.requests.findToChange(work, id);
    requireParty(work, row.addressedAgencyId);
    await this.codes.require(work, 'representative-request-answers', answer, '/answer');
    const [answeredAt, answeredBy] = [work.now, work.actor.accountId];
    await this.requests.change(work, row, { state: after(row, 'answer'), answer, answeredAt, answeredBy });
  }

  /** @throws DomainError `not-permitted` for any other agency than the one that asks. */
  async withdraw(work: Work, id: string, endReason: string): Promise<void> {
    const row = await this.requests.findToChange(work, id);
    requireParty(work, row.askingAgencyId);
    await this.codes.require(work, 'representative-request-ends', endReason, '/reasonCode');
    await this.requests.change(work, row, { state: after(row, 'withdraw'), endReason, endedAt: work.now });
  }
}

function requireParty(work: Work, agencyId: string | null): void {
  if (agencyId === work.actor.agencyId) return;
  throw new DomainError('not-permitted', 'representative-request.of-the-other-agency');
}

/** @throws DomainError `not-open` when the request has ended. */
function after(
  { state }: RepresentativeRequestEntity,
  action: RepresentativeRequestAction,
): RepresentativeRequestState {
  const to = representativeRequestLifecycle.next(state, action);
  if (to === undefined) throw new DomainError('not-open', `representative-request.not-open-for-${action}`);
  return to;
}
