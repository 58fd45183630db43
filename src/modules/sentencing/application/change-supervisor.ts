import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeOpen } from '../domain/order-changes.actions';
import { isRunning } from '../domain/order.lifecycle';
import type { ChangeSupervisorRequest } from '../http/order-change.requests';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { FollowOrders } from './follow-orders';
import { MoveOrder } from './move-order';
import { OrderCodes } from './order-codes';
import { RunOrderClock } from './run-order-clock';
import { ShareOrder } from './share-order';

/** Another body sees that an order is done: it learns of it, and the one before knows nothing more (BR 20–21; TR 10). */
@Injectable()
export class ChangeSupervisor {
  constructor(
    private readonly orders: OrderRepository,
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly sharing: ShareOrder,
    private readonly following: FollowOrders,
    private readonly clock: RunOrderClock,
  ) {}

  /** @throws DomainError `not-permitted`, `not-open`, or `invalid`, also of the one that supervises it already. */
  async change(work: Work, id: string, request: ChangeSupervisorRequest): Promise<void> {
    const row = await this.orders.findToChange(work, id);
    requireChangeOpen('change-supervisor', row, work.actor.agencyId);
    const { supervisorAgencyId, reasonCode, reasons } = request;
    await this.codes.require(work, 'order-supervisor-reasons', reasonCode, '/reasonCode');
    await this.codes.requireSupervisor(work, supervisorAgencyId);
    if (supervisorAgencyId === row.supervisorAgencyId) {
      const fields = [{ pointer: '/supervisorAgencyId', code: 'not-another' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    const told = {
      reasonCode,
      note: reasons,
      changes: { supervisorAgencyId, ...(await this.waitsAnew(work, row)) },
    };
    const after = await this.mover.stay(work, row, 'change-supervisor', told);
    this.sharing.afterSupervising(work, row);
    this.sharing.toSupervisor(work, after);
    await this.following.tellHandedOn(work, id);
  }

  /** Who is to begin with an order has the whole time for that; one that runs is taken over, and all else is in time with others. */
  private async waitsAnew(work: Work, row: OrderRow) {
    return isRunning(row) ? this.clock.handedOn(work) : this.clock.of(work, row.state);
  }
}
