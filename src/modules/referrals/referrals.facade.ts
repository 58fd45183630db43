import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { AcceptanceFollowers, type FollowsAcceptances } from './application/follow-acceptances';
import { ReadForDefence } from './application/read-for-defence';
import { RequireUninvolved } from './application/require-uninvolved';
import type { DefendedReferralResponse } from './http/defended-referral.response';
import { ReferralRepository } from './persistence/referral.repository';

/** Who decided on a referral. */
export interface DecidedReferral {
  readonly number: string;
  readonly authorityAgencyId: string | null;
}

/** What other modules may ask and tell about referrals. */
@Injectable()
export class ReferralsFacade {
  constructor(
    private readonly acceptances: AcceptanceFollowers,
    private readonly referrals: ReferralRepository,
    private readonly involved: RequireUninvolved,
    private readonly defended: ReadForDefence,
  ) {}

  /** Registers what must happen in the same transaction when a centre accepts. */
  followAcceptances(listener: FollowsAcceptances): void {
    this.acceptances.follow(listener);
  }

  /** Who decided on a referral that the actor sees, and its number. @throws DomainError `not-found`. */
  async decided(work: Work, id: string): Promise<DecidedReferral> {
    const { number, authorityAgencyId } = await this.referrals.find(work, id);
    return { number, authorityAgencyId };
  }

  /** @throws DomainError `rule-broken` where the actor submitted it, or investigates the acts (BR 6, 11; GC24 §18). */
  async requireUninvolved(work: Work, id: string): Promise<void> {
    return this.involved.check(work, id);
  }

  /** What was decided on an intake, with reasons, offer, answer and the child’s own admission; for who holds a live mandate. */
  async forDefence(work: Work, intakeId: string): Promise<readonly Readonly<DefendedReferralResponse>[]> {
    return this.defended.ofIntake(work, intakeId);
  }
}
