import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { SuspensionsFacade } from '../../cases';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';

/** While the work with a child stands still no review becomes late: its clock goes on where it stood (domain §4). */
@Injectable()
export class PauseProgressReviews implements OnModuleInit {
  constructor(
    private readonly suspensions: SuspensionsFacade,
    private readonly reviews: ProgressReviewRepository,
  ) {}

  onModuleInit(): void {
    this.suspensions.follow({
      begun: async (work, caseId, fromAt) => this.pause(work, caseId, fromAt),
      ended: async (work, caseId) => this.goOn(work, caseId),
    });
  }

  private async pause(work: Work, caseId: string, fromAt: Date): Promise<void> {
    await this.reviews.pause(work, caseId, fromAt);
  }

  private async goOn(work: Work, caseId: string): Promise<void> {
    await this.reviews.goOn(work, caseId);
  }
}
