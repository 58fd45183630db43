import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { OrdersFacade, type SeenOrder } from '../../sentencing';
import { EndedHearingRepository } from '../persistence/ended-hearing.repository';
import { notUsable } from './hearing-codes';

/** What a hearing is said to be about. */
interface Subject {
  readonly childId: string;
  readonly intakeId?: string;
  readonly orderId?: string;
}

interface About {
  readonly intakeId?: string | null;
  readonly orderId?: string | null;
}

/** What was met and recorded; not what is drafted, given up, wrong, or with protection. */
const OPEN_INTAKES: readonly KnownIntake['state'][] = ['registered', 'decided'];

/** Nobody hears a child about what is proposed no more, or was never to be. */
const WITHOUT_OBJECT: readonly string[] = ['withdrawn', 'rejected', 'quashed'];

/** Whether the intake and the order that a hearing is about are the child’s, and still stand. */
@Injectable()
export class KnowSubject {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly orders: OrdersFacade,
    private readonly ended: EndedHearingRepository,
  ) {}

  /** Keeps the intake as it is until the transaction ends. @throws DomainError `invalid`, alike for what one may not see. */
  async require(work: Work, { childId, intakeId, orderId }: Subject): Promise<void> {
    if (intakeId === undefined && orderId === undefined) throw notUsable('/intakeId');
    if (intakeId !== undefined) await this.requireIntake(work, childId, intakeId);
    if (orderId !== undefined) await this.requireOrder(work, { childId, intakeId, orderId });
  }

  /** The order, kept as it is; undefined where the actor does not see it, or nobody is heard about it any more. */
  async standing(work: Work, orderId: string): Promise<SeenOrder | undefined> {
    await this.ended.holdOrder(work, orderId);
    const order = await this.orders.seen(work, orderId);
    return order && !WITHOUT_OBJECT.includes(order.state) ? order : undefined;
  }

  /**
   * Since when a child can be heard about it: when it was met, where who asks sees that intake; else, for what only an order can
   * bring before a court, when that was decided. Null where neither is known; nothing is opened for it.
   */
  async since(work: Work, { intakeId, orderId }: About, needsOrder = false): Promise<Date | null> {
    const order = orderId ? await this.orders.seen(work, orderId) : undefined;
    const id = intakeId ?? order?.intakeId;
    const intake = id ? await this.intakes.known(work, id) : undefined;
    return intake?.metAt ?? (needsOrder ? (order?.decidedAt ?? null) : null);
  }

  private async requireIntake(work: Work, childId: string, id: string): Promise<void> {
    await this.intakes.hold(work, id);
    const intake = await this.intakes.known(work, id);
    if (intake?.childId !== childId || !OPEN_INTAKES.includes(intake.state)) throw notUsable('/intakeId');
  }

  private async requireOrder(
    work: Work,
    { childId, intakeId, orderId }: Required<Pick<Subject, 'orderId'>> & Subject,
  ) {
    const order = await this.standing(work, orderId);
    const isOfIntake = intakeId === undefined || order?.intakeId === null || order?.intakeId === intakeId;
    if (order?.childId !== childId || !isOfIntake) throw notUsable('/orderId');
    if (order.intakeId !== null) await this.intakes.hold(work, order.intakeId);
  }
}
