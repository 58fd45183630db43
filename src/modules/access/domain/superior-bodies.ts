import type { AgencyKind } from '../../../platform/policy/policy';

/** Bodies of another kind that may stand above one; a body of the same kind always may. */
const ABOVE: Readonly<Partial<Record<AgencyKind, readonly AgencyKind[]>>> = {
  'police-unit': ['prosecutor-office'],
  'diversion-centre': ['state-committee', 'council'],
  'legal-clinic': ['council'],
  'child-rights-commission': ['state-committee'],
  'social-service': ['state-committee'],
  school: ['state-committee'],
};

/** May a body of this kind review the decisions of a body of that kind? */
export const mayStandAbove = (superior: AgencyKind, subordinate: AgencyKind): boolean =>
  superior === subordinate || (ABOVE[subordinate]?.includes(superior) ?? false);
