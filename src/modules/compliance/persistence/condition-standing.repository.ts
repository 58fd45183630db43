import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ConditionStandingEntity } from './condition-standing.entity';

/** How conditions are kept; which of it the actor sees, the database decides. */
@Injectable()
export class ConditionStandingRepository {
  private readonly ofOrder: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, ConditionStandingEntity);
    this.ofOrder = {
      name: 'condition-standings',
      text: `select ${columns} from compliance.condition_standing t where t.order_id = $1 order by t.said_at desc, t.id desc
        limit 1000`,
    };
  }

  /** The newest first. */
  async of(work: Work, orderId: string): Promise<ConditionStandingEntity[]> {
    return work.query<ConditionStandingEntity>(this.ofOrder, [orderId]);
  }
}
