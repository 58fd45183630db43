import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { MovedOrder } from '../contract';
import type { OrderState } from '../domain/order.lifecycle';

/** An order that ended with its intake, as far as may be told of it. */
export type EndedOrder = MovedOrder & { readonly from: OrderState };

const END: Statement = {
  name: 'end-orders-for-protection',
  text: `select order_id as id, from_state as "from", child_id as "childId", stage, authority_agency_id as "authorityAgencyId"
    from sentencing.end_for_protection($1, $2, $3)`,
};

const RESTS: Statement = { name: 'order-rests-on', text: 'select sentencing.rests_on($1, $2) as rests' };

/** Orders about an intake, of whatever agency: the database answers for them, since the actor may see nothing of one. */
@Injectable()
export class EndedOrderRepository {
  async end(
    work: Work,
    intakeId: string,
    { running, today }: { readonly running: readonly OrderState[]; readonly today: LocalDate },
  ): Promise<EndedOrder[]> {
    return work.query<EndedOrder>(END, [intakeId, running, today]);
  }

  async restOn(work: Work, intakeId: string, states: readonly OrderState[]): Promise<boolean> {
    return (await work.query<{ rests: boolean }>(RESTS, [intakeId, states]))[0]?.rests ?? false;
  }
}
