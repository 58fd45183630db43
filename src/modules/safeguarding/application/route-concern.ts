import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { ReferenceFacade, type ReferenceEntry } from '../../reference';
import type { AgencyKind } from '../../../platform/policy/policy';
import type { ToldConcern } from '../domain/concern';
import {
  informedAgency,
  kindsOutside,
  responsibleAgency,
  type CategoryRoute,
  type RouteFacts,
} from '../domain/concern-route';
import type { ConcernEntity } from '../persistence/concern.entity';
import { TimeConcern } from './time-concern';

/** Where a new concern goes. */
export interface Route {
  readonly concernsAgencyId: string | null;
  readonly leadAgencyId: string | null;
  readonly informedAgencyId: string | null;
}

/** Finds the agency that is responsible for a concern, by the dated route of its category. */
@Injectable()
export class RouteConcern {
  constructor(
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly clocks: TimeConcern,
  ) {}

  async route(work: Work, told: ToldConcern, category: ReferenceEntry): Promise<Route> {
    const route = routeOf(category);
    const concernsAgencyId = await this.agencyConcerned(work, told);
    const facts = factsOf(work, concernsAgencyId);
    const leadAgencyId = await this.responsible(work, kindsOutside(route.routedTo, route), told, facts);
    return { concernsAgencyId, leadAgencyId, informedAgencyId: informedAgency(route, facts) };
  }

  /** An agency of a higher kind; null when none has a lead: then oversight sees to it. */
  async escalate(work: Work, to: AgencyKind, concern: ConcernEntity): Promise<string | null> {
    return this.responsible(
      work,
      [to],
      concern,
      factsOf(work, concern.concernsAgencyId, work.actor.agencyId),
    );
  }

  /** The next agency after the one that let it lie; null when there is none: then oversight sees to it. */
  async reroute(work: Work, concern: ConcernEntity): Promise<string | null> {
    const route = await this.routeOf(work, concern);
    const facts = factsOf(work, concern.concernsAgencyId, concern.leadAgencyId);
    return this.responsible(work, kindsOutside(route.routedTo, route), concern, facts);
  }

  /** The way of its category as it was when the concern was raised: it may have been retired since. */
  async routeOf(work: Work, { category, createdAt }: ConcernEntity): Promise<CategoryRoute> {
    const raisedOn = this.clocks.today({ now: createdAt });
    return routeOf(
      await this.reference.requireCode(work, {
        list: 'concern-categories',
        code: category,
        onDay: raisedOn,
        pointer: '/category',
      }),
    );
  }

  private async responsible(
    work: Work,
    kinds: readonly AgencyKind[],
    { district }: { readonly district: string | null },
    facts: RouteFacts,
  ): Promise<string | null> {
    const withLead = await this.access.agenciesWith(work, 'safeguarding-lead', kinds, district);
    return responsibleAgency(kinds, withLead, facts);
  }

  /** What is said outright, the agency that it is about, or the one in which the member of staff serves. */
  private async agencyConcerned(work: Work, told: ToldConcern): Promise<string | null> {
    if (told.concernsAgencyId) return told.concernsAgencyId;
    if (told.about?.kind === 'agency') return (await this.access.agency(work, told.about.id))?.id ?? null;
    if (told.about?.kind === 'staff') return this.access.agencyOfStaff(work, told.about.id);
    return null;
  }
}

const factsOf = (
  { actor }: Work,
  concernsAgencyId: string | null,
  givenUpBy: string | null = null,
): RouteFacts => ({
  raisedIn: { id: actor.agencyId, kind: actor.agencyKind },
  concernsAgencyId,
  givenUpBy,
});

/** What an entry of list concern-categories says of the way. */
const routeOf = ({ attributes }: Pick<ReferenceEntry, 'attributes'>): CategoryRoute => ({
  routedTo: attributes['routedTo'] as readonly AgencyKind[],
  escalatesTo: attributes['escalatesTo'] as readonly AgencyKind[],
  outsidePolice: attributes['outsidePolice'] === true,
});
