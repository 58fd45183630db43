import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { MeasureKind, OrderedMeasure } from '../domain/order';
import type { ProposingFacts } from '../domain/order.rules';
import type { MeasureRequest, ProposeOrderRequest } from '../http/order.requests';
import { ORDERERS } from '../policy/order.policy';
import { CheckConditions } from './check-conditions';
import { KnowTerm } from './know-term';
import { OrderCodes } from './order-codes';

/** What is proposed, and what decides whether it may be. */
export interface CheckedProposal {
  readonly measures: readonly OrderedMeasure[];
  readonly facts: ProposingFacts;
}

/** The benefit of the doubt is the child’s: the least age that it may have had counts. */
const isAnsweredFor = ({ ageYoungest, minimumAge }: KnownIntake['acts'][number]): boolean =>
  ageYoungest >= minimumAge;

/** Looks up what a proposal names. */
@Injectable()
export class CheckProposal {
  constructor(
    private readonly codes: OrderCodes,
    private readonly conditions: CheckConditions,
    private readonly terms: KnowTerm,
  ) {}

  /** @throws DomainError `invalid` for what no list and no agency has today. */
  async check(
    work: Work,
    request: ProposeOrderRequest,
    intake: KnownIntake | undefined,
  ): Promise<CheckedProposal> {
    const { stage, authorityAgencyId, measures, conditions } = request;
    const kinds = ['court', 'prosecutor-office'] as const;
    const authority = await this.codes.requireAgency(work, authorityAgencyId, kinds, '/authorityAgencyId');
    const entries = await Promise.all(measures.map((one, at) => this.entryOf(work, one, at)));
    const ordered = entries.map((entry) => entry.ordered);
    const endsOn = await this.terms.lastDay(work, { decidedAt: null }, this.codes.today(work), ordered);
    await this.conditions.require(work, conditions, endsOn);
    const facts: ProposingFacts = {
      ...{ stage, authorityKind: authority.kind },
      isCustodial: entries.some(({ isCustodial }) => isCustodial),
      isMeasureNamedTwice: new Set(measures.map(({ measure }) => measure)).size < measures.length,
      isTooYoung: intake !== undefined && !intake.acts.some(isAnsweredFor),
      isOfWhoDecides: ORDERERS.some((role) => work.actor.roles.includes(role)),
      isIntakeNamed: intake !== undefined,
    };
    return { measures: ordered, facts };
  }

  private async entryOf(work: Work, request: MeasureRequest, at: number) {
    const { measure, days = null, hours = null, hoursPerDay = null, amount = null } = request;
    const { custodyDays = null } = request;
    const { attributes } = await this.codes.require(work, 'measures', measure, `/measures/${at}/measure`);
    const ordered: OrderedMeasure = {
      ...{ measure, kind: attributes['kind'] as MeasureKind, days, hours, hoursPerDay, amount },
      custodyDays,
    };
    return { ordered, isCustodial: attributes['custodial'] === true };
  }
}
