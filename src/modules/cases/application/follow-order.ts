import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade, type EndedByAct } from '../../sentencing';
import { ENDABLE_STATES, endingActOf } from '../domain/case.actions';
import { OrderedCaseRepository } from '../persistence/ordered-case.repository';
import { OpenOrdered } from './open-ordered';
import { RunAllocationClock } from './run-allocation-clock';
import { TellCase } from './tell-case';

/**
 * Codes of list `closure-outcomes` where an order ends against what was planned. What was done to its end is concluded by who did
 * it, with the child's own words.
 */
const OUTCOMES: Readonly<Partial<Record<EndedByAct['state'], string>>> = {
  revoked: 'returned-to-authority',
  replaced: 'returned-to-authority',
  quashed: 'act-not-pursued',
};

/** The same where another body sees that the order is done. */
const HANDED_ON = 'transferred';

/** The work of a centre stands on an order while that holds, and no longer (TR 14; BR 23.2). */
@Injectable()
export class FollowOrder implements OnModuleInit {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly opening: OpenOrdered,
    private readonly ordered: OrderedCaseRepository,
    private readonly clock: RunAllocationClock,
    private readonly telling: TellCase,
  ) {}

  onModuleInit(): void {
    this.orders.follow({
      started: (work, order) => this.opening.open(work, order),
      takenOver: (work, order) => this.opening.open(work, order),
      handedOn: (work, orderId) => this.endWith(work, orderId, HANDED_ON),
      ended: (work, { id, state }) => this.endWith(work, id, OUTCOMES[state] ?? null),
    });
  }

  /** Who ends an order, or gives it to another, sees nothing of the case: the database does it for them. */
  async endWith(work: Work, orderId: string, outcome: string | null): Promise<void> {
    const ending = { outcome, today: this.clock.today(work), from: ENDABLE_STATES };
    const role = this.telling.roleOf(work);
    for (const { from, ...row } of await this.ordered.endWithOrder(work, orderId, { ...ending, role }))
      this.telling.emit(
        work,
        { ...row, state: 'concluding' },
        { act: endingActOf(from), from, reasonCode: ending.outcome },
      );
  }
}
