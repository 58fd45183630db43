import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { HoursListQuery } from '../http/hours.requests';
import type { HoursResponse } from '../http/hours.response';
import { showHours } from '../http/show-hours';
import { LedgerRepository, type LedgerLine } from '../persistence/ledger.repository';
import { ComplianceTexts } from './compliance-texts';
import { ReadOrder } from './read-order';

/** Reading what a child worked, for those who decide on its order and who supervises it. */
@Injectable()
export class FindHours {
  constructor(
    private readonly orders: ReadOrder,
    private readonly ledger: LedgerRepository,
    private readonly texts: ComplianceTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<HoursResponse> {
    return this.show(work, await this.ledger.find(work, { id, orderId, counts: 'minutes' }));
  }

  /** @throws DomainError `not-found` for an order of which one reads nothing. */
  async list(work: Work, orderId: string, query: HoursListQuery): Promise<Page<HoursResponse>> {
    await this.orders.read(work, orderId);
    const { state, measure, from: since, until, cursor, limit } = query;
    const name = ['hours', orderId, state, measure, since, until].join(' ');
    const filter = { state, measure, from: since, until };
    const from = this.cursors.read(name, cursor);
    const rows = await this.ledger.list(work, {
      ...{ orderId, counts: 'minutes', filter, from, limit: limit + 1 },
    });
    return this.cursors.page(name, rows, limit, {
      position: ({ enteredAt, id }) => ({ after: enteredAt.toISOString(), id }),
      item: (line) => this.show(work, line),
    });
  }

  /** The words are for who supervises; those who decide read facts and sums. */
  private show(work: Work, line: LedgerLine): HoursResponse {
    const isSupervisor = line.agencyId === work.actor.agencyId;
    return showHours(line, work.actor, (column) =>
      isSupervisor
        ? this.texts.open(line, column, line.id, column === 'place' ? line.place : line.onSpot)
        : null,
    );
  }
}
