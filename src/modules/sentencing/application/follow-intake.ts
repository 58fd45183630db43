import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, IntakeProtections, type RestsOnIntake } from '../../intake';
import { orderEvent } from '../contract';
import { orderLifecycle } from '../domain/order.lifecycle';
import { EndedOrderRepository } from '../persistence/ended-order.repository';
import { FollowOrders } from './follow-orders';
import { OrderCodes } from './order-codes';

/** What was ordered, and can be quashed. */
const RUNNING = orderLifecycle.states.filter((state) => orderLifecycle.next(state, 'quash') !== undefined);
const UNENDED = orderLifecycle.states.filter((state) => !orderLifecycle.isFinal(state));

/**
 * An order ends when its intake goes to protection, from the same transaction on (GC24 §20–24; CRC 40(3)(a)), and is ended
 * before its intake is marked as recorded in error.
 */
@Injectable()
export class FollowIntakeOfOrder implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly errors: IntakeErrors,
    private readonly ended: EndedOrderRepository,
    private readonly codes: OrderCodes,
    private readonly following: FollowOrders,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.end(work, intakeId));
    this.errors.follow({ before: (work, { intakeId }) => this.before(work, intakeId) });
  }

  private async end(work: Work, intakeId: string): Promise<void> {
    const how = { running: RUNNING, today: this.codes.today(work) };
    for (const { from, ...order } of await this.ended.end(work, intakeId, how)) {
      const isOnlyProposed = from === 'proposed';
      work.emit(orderEvent(isOnlyProposed ? 'withdraw' : 'quash', order, work.now));
      const state = isOnlyProposed ? 'withdrawn' : 'quashed';
      await this.following.tellEnded(work, { id: order.id, state });
    }
  }

  private async before(work: Work, intakeId: string): Promise<RestsOnIntake> {
    return (await this.ended.restOn(work, intakeId, UNENDED)) ? { resting: 'order' } : {};
  }
}
