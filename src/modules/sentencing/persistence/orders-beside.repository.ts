import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { MeasureKind } from '../domain/order';
import type { OrderState } from '../domain/order.lifecycle';

const KINDS: Statement = {
  name: 'kinds-beside-order',
  text: 'select unnest(sentencing.kinds_beside($1, $2)) as kind',
};

const HOLD: Statement = { name: 'hold-orders-beside', text: 'select sentencing.hold_beside($1)' };

/** Other orders about the same intake, of whatever agency: the database answers kinds alone. */
@Injectable()
export class OrdersBesideRepository {
  async kinds(work: Work, orderId: string, states: readonly OrderState[]): Promise<MeasureKind[]> {
    const rows = await work.query<{ kind: MeasureKind }>(KINDS, [orderId, states]);
    return rows.map(({ kind }) => kind);
  }

  async hold(work: Work, orderId: string): Promise<void> {
    await work.query(HOLD, [orderId]);
  }
}
