import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { ReviewsFacade } from '../../reviews';
import type { AgencyFacts, ReviewFacts } from '../domain/referral-facts';
import type { ReferralRow } from '../persistence/referral.repository';

/** The bodies that have a part in an action, as far as their mandate is in force today. */
export interface Parties {
  readonly authority: AgencyFacts | null;
  readonly centre: AgencyFacts | null;
  readonly superiorAgencyIds: readonly string[];
  readonly review: ReviewFacts;
}

/** Where nothing is decided, nothing is reviewed. */
export const NO_REVIEW: ReviewFacts = { pending: false, assigned: false };

/** Looks up the addressed authority, the centre that is asked, who stands above the acting person, and who reviews. */
@Injectable()
export class FindParties {
  constructor(
    private readonly access: AccessFacade,
    private readonly reviews: ReviewsFacade,
  ) {}

  async find(work: Work, row: ReferralRow, centreId: string | null): Promise<Parties> {
    const [authority, centre, superiorAgencyIds, review] = await Promise.all([
      this.inForce(work, row.authorityAgencyId),
      this.inForce(work, centreId),
      this.access.superiorsOf(work, work.actor.agencyId),
      row.decision === null ? NO_REVIEW : this.reviews.standing(work, { kind: 'referral', id: row.id }),
    ]);
    return { authority, centre, superiorAgencyIds, review };
  }

  private async inForce(work: Work, id: string | null): Promise<AgencyFacts | null> {
    return id === null ? null : ((await this.access.agencyInForce(work, id)) ?? null);
  }
}
