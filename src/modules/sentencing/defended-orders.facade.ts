import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { ReadOrdersForDefence, type DefendedOrder } from './application/read-for-defence';

/** Which orders: those about an intake, one by itself, or both. */
interface Defended {
  readonly intakeId: string | null;
  readonly orderId: string | null;
}

/** Orders for the defence of a child. */
@Injectable()
export class DefendedOrdersFacade {
  constructor(private readonly reading: ReadOrdersForDefence) {}

  /** What was ordered and why, what holds now, and each step about a breach; for who holds a live mandate. */
  async of(work: Work, { intakeId, orderId }: Defended): Promise<readonly DefendedOrder[]> {
    return this.reading.of(work, intakeId, orderId);
  }
}
