import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { showOrder, summariseOrder } from '../http/show-order';
import type { OrderListQuery } from '../http/order.requests';
import type { OrderResponse, OrderSummaryResponse } from '../http/order.response';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import { OrderRepository } from '../persistence/order.repository';
import { KnowActs } from './know-acts';
import { OrderTexts } from './order-texts';
import { WeighOrder } from './weigh-order';

/** Reading orders that one’s agency proposes, decides on, looks at, reviews or supervises. */
@Injectable()
export class FindOrders {
  constructor(
    private readonly orders: OrderRepository,
    private readonly contents: OrderContentRepository,
    private readonly texts: OrderTexts,
    private readonly acts: KnowActs,
    private readonly cursors: Cursors,
    private readonly weighing: WeighOrder,
  ) {}

  async read(work: Work, id: string): Promise<OrderResponse> {
    const row = await this.orders.find(work, id);
    const { agencyId } = work.actor;
    const content = await this.contents.of(work, id);
    const { actions, isReviewedHere } = await this.acts.of(work, row, content);
    const deciders = [row.proposerAgencyId, row.authorityAgencyId, row.courtAgencyId];
    const isDecidedHere = deciders.includes(agencyId) || isReviewedHere;
    const weighed = { measures: content.measures, conditions: holdingConditions(content).length };
    return showOrder(row, {
      ...{ content, isDecidedHere },
      check: isDecidedHere ? await this.weighing.findings(work, row, weighed) : [],
      open: (column, of, sealed) => this.texts.open(row, column, of, sealed),
      actions,
    });
  }

  async list(work: Work, query: OrderListQuery): Promise<Page<OrderSummaryResponse>> {
    const { party, waits, state, stage, childId, cursor, limit } = query;
    const name = ['orders', party, waits, state, stage, childId].join(' ');
    const filter = { state, stage, childId };
    const wish = { party, waits, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.orders.list(work, wish), limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseOrder,
    });
  }
}
