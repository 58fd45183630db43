import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { CustodyTime } from '../domain/custody.rules';
import type { EarlierSentence } from '../domain/first-time';
import type { MeasureKind } from '../domain/order';
import type { MeasureBeside } from '../domain/order-facts';
import type { OrderState } from '../domain/order.lifecycle';
import { OrdersBesideRepository } from '../persistence/orders-beside.repository';
import type { OrderRow } from '../persistence/order.repository';

/** What counts beside another order: what was ordered, holds, or was done; not what was only proposed, refused or taken back. */
const COUNTS: readonly OrderState[] = [
  ...(['ordered', 'in-force', 'breached', 'in-review'] as const),
  ...(['completed', 'discharged', 'expired'] as const),
];

/** A punishment that stands, or went over into another. */
const STANDS: readonly OrderState[] = ['ordered', 'in-force', 'breached', 'in-review', 'replaced'];

/** What is over: whether it still counts against the child, who decides knows. */
const OVER: readonly OrderState[] = ['completed', 'discharged', 'expired', 'revoked'];

/** What an order cannot be weighed without: other orders, and the time in custody; each as one word or number (CC 68.1, 84.2, 88). */
@Injectable()
export class KnowBeside {
  constructor(
    private readonly beside: OrdersBesideRepository,
    private readonly settings: PlatformSettings,
  ) {}

  async kinds(work: Work, { id, intakeId }: OrderRow): Promise<readonly MeasureKind[]> {
    return intakeId === null ? [] : this.beside.kinds(work, id, COUNTS);
  }

  /** Which of its measures were ordered for the same acts beside it; null for an order that names no acts. */
  async measures(work: Work, { id, intakeId }: OrderRow): Promise<readonly MeasureBeside[] | null> {
    return intakeId === null ? null : this.beside.measures(work, id, COUNTS);
  }

  /** Whether a court sentenced the child for other acts before; of an order that names no acts nobody can tell. */
  async earlier(work: Work, { id, intakeId }: OrderRow): Promise<EarlierSentence> {
    return intakeId === null ? 'not-known' : this.beside.earlier(work, id, { stands: STANDS, over: OVER });
  }

  /** How long the child was held about the acts; null where that is not known. */
  async custody(work: Work, { id, intakeId }: OrderRow): Promise<CustodyTime | null> {
    return intakeId === null ? null : this.beside.custody(work, id, this.settings.timeZone);
  }

  /** They stay as they are until the transaction ends: of two that are decided at once, one waits for the other. */
  async hold(work: Work, { id, intakeId }: OrderRow): Promise<void> {
    if (intakeId !== null) await this.beside.hold(work, id);
  }
}
