import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { InstalmentEntity } from './instalment.entity';

/** Parts in which something is paid; which of them the actor sees, the database decides. */
@Injectable()
export class InstalmentRepository {
  private readonly holding: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, InstalmentEntity);
    this.holding = {
      name: 'instalments-of-order',
      text: `select ${columns} from compliance.instalment t
        where t.order_id = $1 and t.edition = (select max(e.edition) from compliance.instalment e
          where e.order_id = t.order_id and e.measure = t.measure)
        order by t.measure, t.position`,
    };
  }

  /** The parts that hold, of every measure of an order. */
  async of(work: Work, orderId: string): Promise<InstalmentEntity[]> {
    const rows = await work.query<InstalmentEntity>(this.holding, [orderId]);
    for (const { id, childId } of rows) work.saw({ kind: 'instalment', id, childId });
    return rows;
  }
}
