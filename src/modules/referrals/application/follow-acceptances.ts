import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { AcceptedReferral } from '../contract';
import type { ReferralRow } from '../persistence/referral.repository';

/** What a higher module does when a centre accepts. */
export type FollowsAcceptances = (work: Work, accepted: AcceptedReferral) => Promise<void>;

/** Lets higher modules go on at once when a centre accepts, without being known here. */
@Injectable()
export class AcceptanceFollowers {
  private readonly followers: FollowsAcceptances[] = [];

  follow(listener: FollowsAcceptances): void {
    this.followers.push(listener);
  }

  /** Tells all, one after the other, inside the transaction of the acceptance. */
  async tell(work: Work, row: ReferralRow): Promise<void> {
    const { id: referralId, childId, basis, referringAgencyId, offer, gravity } = row;
    const { agencyId: centreAgencyId } = work.actor;
    const { measure = null, longestDays = null } = offer ?? {};
    const agencies = { referringAgencyId, centreAgencyId };
    const accepted = { referralId, childId, basis, ...agencies, measure, longestDays, gravity };
    for (const follower of this.followers) await follower(work, accepted);
  }
}
