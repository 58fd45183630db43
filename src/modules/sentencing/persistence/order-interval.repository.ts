import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { OrderIntervalKind } from '../domain/order-interval';
import { OrderIntervalEntity } from './order-interval.entity';

const END: Statement = {
  name: 'end-order-interval',
  text: `update sentencing.order_interval set until_on = $2, end_reason = $3, ended_by = $4, ended_at = $5
    where id = $1 and until_on is null returning 1`,
};

/** Rows of times beside the state of an order. */
@Injectable()
export class OrderIntervalRepository {
  private readonly ofOrder: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, OrderIntervalEntity);
    this.ofOrder = {
      name: 'order-intervals',
      text: `select ${columns} from sentencing.order_interval t where t.order_id = $1 order by t.begun_at, t.id`,
    };
  }

  async of(work: Work, orderId: string): Promise<OrderIntervalEntity[]> {
    return work.query<OrderIntervalEntity>(this.ofOrder, [orderId]);
  }

  /** The one that lasts now. */
  async lasting(
    work: Work,
    orderId: string,
    kind: OrderIntervalKind,
  ): Promise<OrderIntervalEntity | undefined> {
    return (await this.of(work, orderId)).find((one) => one.kind === kind && one.untilOn === null);
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async end(
    work: Work,
    id: string,
    told: { readonly until: LocalDate; readonly reasonCode: string },
  ): Promise<void> {
    await work.change(END, [id, told.until, told.reasonCode, work.actor.accountId, work.now]);
  }

  /** What lasts beside the state of an order lasts no longer than it. */
  endWithOrder(work: Work, orderId: string, today: LocalDate): void {
    work.write({ name: 'end-intervals-of-order', text: 'select sentencing.end_intervals($1, $2)' }, [
      ...[orderId, today],
    ]);
  }
}
