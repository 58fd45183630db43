import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { OrderEntity } from './order.entity';

/** An order as who stands for the child may know it, with the key that opens its texts. */
export type DefendedOrderRow = OrderEntity & { readonly wrappedKey: Buffer | null };

/** Orders that a live mandate has opened to the actor in person. */
@Injectable()
export class DefendedOrderRepository {
  private readonly ofMatter: Statement;

  constructor(source: DataSource) {
    this.ofMatter = {
      name: 'orders-for-defence',
      text: `select ${tableOf(source, OrderEntity).columns}, l.wrapped_key as "wrappedKey"
        from sentencing.order_file t left join children.child_label l on l.child_id = t.child_id
        where (t.intake_id = $1 or t.id = $2) and exists (select 1 from children.held h
          where h.file_kind = 'order' and h.file_id = t.id and h.level = 'defence' and h.grantee_kind = 'person')
        order by t.created_at, t.id`,
    };
  }

  /** Of an intake, and one by itself; the oldest first. */
  async of(work: Work, intakeId: string | null, orderId: string | null): Promise<DefendedOrderRow[]> {
    const rows = await work.query<DefendedOrderRow>(this.ofMatter, [intakeId, orderId]);
    for (const { id, version, childId } of rows) work.saw({ kind: 'order', id, version, childId });
    return rows;
  }
}
