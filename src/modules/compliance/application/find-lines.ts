import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { Counted } from '../domain/ledger';
import { idsOf } from '../domain/stood-conditions';
import type { Looking } from '../domain/ledger-line.actions';
import type { ConditionDayListQuery } from '../http/condition-day.requests';
import type { MeasureListQuery } from '../http/ledger.requests';
import { waitsForTakeOver, type KnownOrder } from '../../sentencing';
import { LedgerRepository, type LedgerLine } from '../persistence/ledger.repository';
import { ReadOrder } from './read-order';

/** Of a measure, or of a condition. */
type AnyLinesQuery = MeasureListQuery & ConditionDayListQuery;

/** What is counted of which order, and how a line of it is shown. */
interface Asked<Shown> {
  readonly orderId: string;
  readonly counts: Counted;
  readonly show: (line: LedgerLine, by: Looking) => Shown;
}

/** Pages of the ledger of an order, for those who decide on it and who supervises it. */
@Injectable()
export class FindLines {
  constructor(
    private readonly orders: ReadOrder,
    private readonly ledger: LedgerRepository,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `not-found` for an order of which one reads nothing. */
  async list<Shown>(work: Work, asked: Asked<Shown>, query: AnyLinesQuery): Promise<Page<Shown>> {
    const { orderId, counts, show } = asked;
    const order = await this.orders.read(work, orderId);
    const by = lookingAt(work, order);
    const { cursor, limit, conditionId, ...more } = query;
    const { state, measure, from, until } = more;
    const filter = { ...more, ...(conditionId && { conditionIds: idsOf(order, conditionId) }) };
    const name = [counts, orderId, state, measure, conditionId, from, until].join(' ');
    const wish = { orderId, counts, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.ledger.list(work, wish), limit, {
      position: ({ enteredAt, id }) => ({ after: enteredAt.toISOString(), id }),
      item: (line) => show(line, by),
    });
  }

  /** One line, with who looks at it. @throws DomainError `not-found`. */
  async one<Shown>(work: Work, id: string, { orderId, counts, show }: Asked<Shown>): Promise<Shown> {
    const line = await this.ledger.find(work, { id, orderId, counts });
    return show(line, lookingAt(work, await this.orders.seen(work, orderId)));
  }
}

const lookingAt = ({ actor }: Work, order: Pick<KnownOrder, 'state' | 'handedOnAt'>): Looking => ({
  ...{ accountId: actor.accountId, agencyId: actor.agencyId, waitsForTakeOver: waitsForTakeOver(order) },
});
