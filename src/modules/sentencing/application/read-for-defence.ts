import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { DefendedOrderResponse } from '../http/defended-order.response';
import { showDefendedOrder } from '../http/show-defended-order';
import { DefendedOrderRepository } from '../persistence/defended-order.repository';
import { OrderContentRepository } from '../persistence/order-content.repository';
import { OrderTexts } from './order-texts';

/** An order with whose it is, and what is shown of it. */
export interface DefendedOrder {
  readonly childId: string;
  readonly shown: DefendedOrderResponse;
}

/** What was ordered, for who stands for the child by a live mandate (CRC 40(2)(b)(ii); GC24 §49; BR 15.1). */
@Injectable()
export class ReadOrdersForDefence {
  constructor(
    private readonly orders: DefendedOrderRepository,
    private readonly contents: OrderContentRepository,
    private readonly texts: OrderTexts,
  ) {}

  /** None for whoever holds no mandate. */
  async of(work: Work, intakeId: string | null, orderId: string | null): Promise<DefendedOrder[]> {
    const rows = await this.orders.of(work, intakeId, orderId);
    return Promise.all(
      rows.map(async (row) => {
        const content = await this.contents.of(work, row.id);
        const shown = showDefendedOrder(row, content, (column, of, sealed) =>
          this.texts.open(row, column, of, sealed),
        );
        return { childId: row.childId, shown };
      }),
    );
  }
}
