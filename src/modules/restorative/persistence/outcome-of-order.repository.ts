import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { RestorativeOutcome } from '../domain/outcome-of-order';

const OUTCOMES: Statement = {
  name: 'restorative-outcomes-of-order',
  text: `select state, agreed_at as "agreedAt", is_left as "isLeft", is_blamed as "isBlamed"
    from restorative.outcome_of_order($1)`,
};

/** What became of the processes beside an order, through a door that tells nothing else of them. */
@Injectable()
export class OutcomeOfOrderRepository {
  /** The oldest first; none to who does not hold the order. */
  async of(work: Work, orderId: string): Promise<RestorativeOutcome[]> {
    return work.query<RestorativeOutcome>(OUTCOMES, [orderId]);
  }
}
