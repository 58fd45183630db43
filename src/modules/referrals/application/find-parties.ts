import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import type { AgencyFacts } from '../domain/referral-facts';

/** The bodies that have a part in an action, as far as their mandate is in force today. */
export interface Parties {
  readonly authority: AgencyFacts | null;
  readonly centre: AgencyFacts | null;
  readonly superiorAgencyIds: readonly string[];
}

/** Looks up the addressed authority, the centre that is asked, and who stands above the acting person's agency. */
@Injectable()
export class FindParties {
  constructor(private readonly access: AccessFacade) {}

  async find(work: Work, authorityId: string | null, centreId: string | null): Promise<Parties> {
    const [authority, centre, superiorAgencyIds] = await Promise.all([
      this.inForce(work, authorityId),
      this.inForce(work, centreId),
      this.access.superiorsOf(work, work.actor.agencyId),
    ]);
    return { authority, centre, superiorAgencyIds };
  }

  private async inForce(work: Work, id: string | null): Promise<AgencyFacts | null> {
    return id === null ? null : ((await this.access.agencyInForce(work, id)) ?? null);
  }
}
