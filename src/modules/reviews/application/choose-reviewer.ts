import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { firstBroken, requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade, type KnownAgency } from '../../access';
import type { DescribedDecision } from '../contract';
import { REVIEWERS } from '../policy/review.policy';
import { NOBODY_FREE, reviewerRules, type ReviewerFacts } from '../domain/reviewer.rules';

type Reviewed = Pick<DescribedDecision, 'deciderAgencyId' | 'involved' | 'reviewerKinds'>;

/** Finds the agency that is competent to review a decision, and checks whoever is proposed. */
@Injectable()
export class ChooseReviewer {
  constructor(private readonly access: AccessFacade) {}

  /**
   * The agency that is named, else the body above the decider, else a court of the district: the first that has somebody for it.
   *
   * @throws DomainError `rule-broken`, which says whether somebody competent is there and had a part in the decision.
   */
  async choose(work: Work, decision: DescribedDecision, named: string | undefined): Promise<KnownAgency> {
    if (named !== undefined) return this.require(work, decision, named, null);
    const superior = await this.access.superiorOf(work, decision.deciderAgencyId);
    const courts = await this.access.agenciesOfKind(work, 'court', decision.district);
    const refusals: string[] = [];
    for (const agency of superior ? [superior, ...courts] : courts) {
      const broken = firstBroken(reviewerRules, await this.factsOf(work, decision, agency, null));
      if (broken === undefined) return agency;
      refusals.push(broken.code);
    }
    const code = refusals.find((one) => one === NOBODY_FREE) ?? 'review.reviewer-not-known';
    throw new DomainError('rule-broken', code, { citation: 'GC24 §18; TR 3.5–3.6' });
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
    const noneOf = [...involved];
    const [superiors, deciderSuperiors, hasSomebody] = await Promise.all([
      this.access.superiorsOf(work, agency.id),
      this.access.superiorsOf(work, deciderAgencyId),
      personId !== null || this.access.hasAnother(work, agency.id, { roles: REVIEWERS, noneOf }),
    ]);
    const who = { agency, superiors, personId, hasSomebody, kinds: reviewerKinds };
    return { ...who, deciderSuperiors, deciderAgencyId, involved };
  }
}
