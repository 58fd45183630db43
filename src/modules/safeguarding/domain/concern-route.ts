import type { AgencyKind } from '../../../platform/policy/policy';

/** Which kinds of agency handle a category, in their order, and whether it must stay outside the police. */
export interface CategoryRoute {
  readonly routedTo: readonly AgencyKind[];
  readonly escalatesTo: readonly AgencyKind[];
  readonly outsidePolice: boolean;
}

/** An agency that has a safeguarding lead today. */
export interface AgencyWithLead {
  readonly id: string;
  readonly kind: AgencyKind;
}

/** Who raised it or hands it on, and whose conduct it is about. */
export interface RouteFacts {
  readonly raisedIn: { readonly id: string; readonly kind: AgencyKind };
  readonly concernsAgencyId: string | null;
  /** The agency that hands it on, or that let it lie. */
  readonly givenUpBy: string | null;
}

/** The kinds that may handle a category: an ill-treatment in custody never comes back to the police (CRC 37; BR 13). */
export const kindsOutside = (
  kinds: readonly AgencyKind[],
  { outsidePolice }: Pick<CategoryRoute, 'outsidePolice'>,
): readonly AgencyKind[] => (outsidePolice ? kinds.filter((kind) => kind !== 'police-unit') : kinds);

/**
 * The agency that becomes responsible: the first kind that has one, one's own before others of that kind, and never
 * the one whose conduct it is about. Null when there is none: then oversight sees to it.
 */
export function responsibleAgency(
  kinds: readonly AgencyKind[],
  withLead: readonly AgencyWithLead[],
  { raisedIn, concernsAgencyId, givenUpBy }: RouteFacts,
): string | null {
  const free = withLead.filter(({ id }) => id !== concernsAgencyId && id !== givenUpBy);
  for (const kind of kinds) {
    const ofKind = free.filter((agency) => agency.kind === kind);
    const chosen = ofKind.find(({ id }) => id === raisedIn.id) ?? ofKind[0];
    if (chosen) return chosen.id;
  }
  return null;
}

/** The agency in which it was raised reads along, unless it is about that agency or must stay outside the police. */
export function informedAgency(
  { outsidePolice }: Pick<CategoryRoute, 'outsidePolice'>,
  { raisedIn, concernsAgencyId }: RouteFacts,
): string | null {
  const staysOutside = outsidePolice && raisedIn.kind === 'police-unit';
  return raisedIn.id === concernsAgencyId || staysOutside ? null : raisedIn.id;
}
