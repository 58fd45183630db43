import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { firstBroken, requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade, type KnownAgency } from '../../access';
import type { DescribedDecision } from '../contract';
import { reviewerRules, type ReviewerFacts } from '../domain/reviewer.rules';

type Reviewed = Pick<DescribedDecision, 'deciderAgencyId' | 'involved' | 'reviewerKinds'>;

/** Finds the agency that is competent to review a decision, and checks whoever is proposed. */
@Injectable()
export class ChooseReviewer {
  constructor(private readonly access: AccessFacade) {}

  /** The agency that is named, else the body above the decider, else a court of the district. */
  async choose(work: Work, decision: DescribedDecision, named: string | undefined): Promise<KnownAgency> {
    if (named !== undefined) return this.require(work, decision, named, null);
    const superior = await this.access.superiorOf(work, decision.deciderAgencyId);
    const courts = await this.access.agenciesOfKind(work, 'court', decision.district);
    for (const agency of superior ? [superior, ...courts] : courts) {
      const facts = await this.factsOf(work, decision, agency, null);
      if (firstBroken(reviewerRules, facts) === undefined) return agency;
    }
    throw new DomainError('rule-broken', 'review.reviewer-not-known', { citation: 'GC24 §18; TR 3.5–3.6' });
  }

  /** @throws DomainError `invalid` for an agency that is not in force, `rule-broken` for one that may not review. */
  async require(
    work: Work,
    decision: Reviewed,
    agencyId: string,
    personId: string | null,
  ): Promise<KnownAgency> {
    const agency = await this.access.agencyInForce(work, agencyId);
    if (!agency) {
      const fields = [{ pointer: '/reviewerAgencyId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    requireAll(reviewerRules, await this.factsOf(work, decision, agency, personId));
    return agency;
  }

  private async factsOf(
    work: Work,
    { deciderAgencyId, involved, reviewerKinds }: Reviewed,
    agency: KnownAgency,
    personId: string | null,
  ): Promise<ReviewerFacts> {
    const [superiors, deciderSuperiors] = await Promise.all([
      this.access.superiorsOf(work, agency.id),
      this.access.superiorsOf(work, deciderAgencyId),
    ]);
    return { agency, superiors, deciderSuperiors, deciderAgencyId, involved, personId, kinds: reviewerKinds };
  }
}
