import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { OrdersFacade } from '../../sentencing';
import { notUsable } from './hearing-codes';

/** What a hearing is said to be about. */
interface Subject {
  readonly childId: string;
  readonly intakeId?: string;
  readonly orderId?: string;
}

/** What was met and recorded; not what is drafted, given up, wrong, or with protection. */
const OPEN_INTAKES: readonly KnownIntake['state'][] = ['registered', 'decided'];

/** Whether the intake and the order that a hearing is about are the child’s, and still stand. */
@Injectable()
export class KnowSubject {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly orders: OrdersFacade,
  ) {}

  /** Keeps the intake as it is until the transaction ends. @throws DomainError `invalid`, alike for what one may not see. */
  async require(work: Work, { childId, intakeId, orderId }: Subject): Promise<void> {
    if (intakeId === undefined && orderId === undefined) throw notUsable('/intakeId');
    if (intakeId !== undefined) await this.requireIntake(work, childId, intakeId);
    if (orderId !== undefined) await this.requireOrder(work, { childId, intakeId, orderId });
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
    const order = await this.orders.seen(work, orderId);
    const isOfIntake = intakeId === undefined || order?.intakeId === null || order?.intakeId === intakeId;
    if (order?.childId !== childId || order.state === 'withdrawn' || !isOfIntake) throw notUsable('/orderId');
    if (order.intakeId !== null) await this.intakes.hold(work, order.intakeId);
  }
}
