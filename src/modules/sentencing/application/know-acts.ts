import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ReviewsFacade } from '../../reviews';
import type { OrderAct } from '../domain/order';
import { availableOrderActs, whileWaiting, type OrderAvailability } from '../domain/order.actions';
import { availableOrderChanges, type OrderChangeAct } from '../domain/order-changes.actions';
import type { OrderContent } from '../persistence/order-content.repository';
import type { OrderRow } from '../persistence/order.repository';

/** What somebody may do with an order now. */
export interface KnownActs {
  readonly actions: readonly OrderAvailability<OrderAct | OrderChangeAct>[];
  /** Whether their agency looks again at what was decided on it. */
  readonly isReviewedHere: boolean;
}

/** Says of each permitted act whether it is open, and why it waits. */
@Injectable()
export class KnowActs {
  constructor(
    private readonly table: PermissionTable,
    private readonly reviews: ReviewsFacade,
  ) {}

  async of(work: Work, row: OrderRow, { intervals }: OrderContent): Promise<KnownActs> {
    const { agencyId, roles } = work.actor;
    const { pendingOf, isHere } = await this.reviews.standing(work, { kind: 'order', id: row.id });
    const isPermitted = (act: string) => this.table.allows(roles, `order.${act}`);
    const lasting = intervals.filter(({ untilOn }) => untilOn === null).map(({ kind }) => kind);
    const waits = { isSuspended: lasting.includes('suspension'), pendingOf };
    const acts = availableOrderActs(row, isPermitted, agencyId);
    const changes = availableOrderChanges({ ...row, lasting }, isPermitted, agencyId);
    const actions = whileWaiting<OrderAct | OrderChangeAct>([...acts, ...changes], waits);
    return { actions, isReviewedHere: isHere };
  }
}
