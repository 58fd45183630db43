import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeProtections } from '../../intake';
import { ReviewsFacade } from '../../reviews';
import { EVENT_OF_ACTION, referralEvent } from '../contract';
import { referralLifecycle } from '../domain/referral.lifecycle';
import { EndedReferralRepository, type EndedReferral } from '../persistence/ended-referral.repository';

const ENDABLE = referralLifecycle.states.filter(
  (state) => referralLifecycle.next(state, 'protect') !== undefined,
);

/** A child who is protected is on no way of justice any more, from the same transaction on (GC24 §20–24; CRC 40(3)(a)). */
@Injectable()
export class EndForProtection implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly ended: EndedReferralRepository,
    private readonly reviews: ReviewsFacade,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intake) => this.follow(work, intake));
  }

  /** Nobody is told why: no reason goes with it. */
  async follow(work: Work, intakeId: string): Promise<void> {
    for (const { id, ...review } of await this.ended.lapseReviews(work, intakeId))
      this.reviews.tellLapsed(work, id, { ...review, decisionKind: 'referral' });
    for (const referral of await this.ended.end(work, intakeId, ENDABLE)) tell(work, referral);
  }
}

function tell(work: Work, { id, ...referral }: EndedReferral): void {
  const byAgencyId = work.actor.agencyId;
  const at = work.now.toISOString();
  const facts = { ...referral, to: 'withdrawn', byAgencyId, at, reasonCode: null };
  work.emit(referralEvent(EVENT_OF_ACTION.protect, id, facts));
}
