import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, IntakeProtections, type RestsOnIntake } from '../../intake';
import { ReviewsFacade } from '../../reviews';
import { ReviewedOrderRepository } from '../persistence/reviewed-order.repository';

/**
 * Nothing of an order is looked at again when its intake goes to protection, from the same transaction on (GC24 §20–24; CRC 40(3)(a));
 * an intake is not marked as recorded in error before that has ended.
 */
@Injectable()
export class LapseReviewsOfOrders implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly errors: IntakeErrors,
    private readonly reviewed: ReviewedOrderRepository,
    private readonly reviews: ReviewsFacade,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.lapse(work, intakeId));
    this.errors.follow({ before: (work, { intakeId }) => this.before(work, intakeId) });
  }

  private async lapse(work: Work, intakeId: string): Promise<void> {
    for (const { id, ...review } of await this.reviewed.lapse(work, intakeId))
      this.reviews.tellLapsed(work, id, { ...review, decisionKind: 'order' });
  }

  private async before(work: Work, intakeId: string): Promise<RestsOnIntake> {
    return (await this.reviewed.restOn(work, intakeId)) ? { resting: 'review' } : {};
  }
}
