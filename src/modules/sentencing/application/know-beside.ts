import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { MeasureKind } from '../domain/order';
import type { OrderState } from '../domain/order.lifecycle';
import { OrdersBesideRepository } from '../persistence/orders-beside.repository';
import type { OrderRow } from '../persistence/order.repository';

/** What counts beside another order: what may come, holds, or was done; not what was refused or taken back. */
const COUNTS: readonly OrderState[] = [
  ...(['proposed', 'ordered', 'in-force', 'breached', 'in-review'] as const),
  ...(['completed', 'discharged', 'expired'] as const),
];

/** Of what other orders about the acts of an order consist (CC 84.2). */
@Injectable()
export class KnowBeside {
  constructor(private readonly beside: OrdersBesideRepository) {}

  async kinds(work: Work, { id, intakeId }: OrderRow): Promise<readonly MeasureKind[]> {
    return intakeId === null ? [] : this.beside.kinds(work, id, COUNTS);
  }

  /** They stay as they are until the transaction ends: of two that are decided at once, one waits for the other. */
  async hold(work: Work, { id, intakeId }: OrderRow): Promise<void> {
    if (intakeId !== null) await this.beside.hold(work, id);
  }
}
