import { Injectable } from '@nestjs/common';
import { AcceptanceFollowers, type FollowsAcceptances } from './application/follow-acceptances';

/** What other modules may ask and tell about referrals. */
@Injectable()
export class ReferralsFacade {
  constructor(private readonly acceptances: AcceptanceFollowers) {}

  /** Registers what must happen in the same transaction when a centre accepts. */
  followAcceptances(listener: FollowsAcceptances): void {
    this.acceptances.follow(listener);
  }
}
