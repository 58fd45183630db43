import type { Policy, Role } from '../../../platform/policy/policy';

/** Who answers for a centre. */
export const COORDINATORS = ['centre-coordinator'] as const satisfies Role[];

/** Who works with the children of a centre; on which cases, the team says. */
export const TEAM = ['case-worker', 'facilitator'] as const satisfies Role[];

/** Who refers without being of the police. */
export const CIVIL_REFERRERS = ['referring-officer', 'commission-secretary'] as const satisfies Role[];

/** Who refers, and follows as milestones how it goes on. */
export const REFERRERS = [
  ...CIVIL_REFERRERS,
  'child-inspector',
  'police-supervisor',
] as const satisfies Role[];

/** Who works at a centre. */
export const CENTRE = [...COORDINATORS, ...TEAM] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
export const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const coordinating = { roles: COORDINATORS, certificates: CERTIFICATES };

/** Who may do what with a case; which cases they see, the row policies say. */
export const casePolicy = {
  'case.read': { roles: CENTRE },
  'case.list': { roles: CENTRE },
  'case.see-workloads': { roles: COORDINATORS },
  'case.open': coordinating,
  'case.allocate': coordinating,
  'case.reallocate': coordinating,
  'case.add-team-member': coordinating,
  'case.end-team-membership': coordinating,
  // A missing certificate must not keep anybody from saying that they are in conflict.
  'case.declare-conflict': { roles: CENTRE },
  'case.suspend': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.end-suspension': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.ask-to-return': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.return-to-authority': coordinating,
  'case.decline-return': coordinating,
  'case.withdraw-return': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.end-early': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.lapse': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.conclude': { roles: [...COORDINATORS, 'case-worker'], certificates: CERTIFICATES },
  'case.send-back': coordinating,
  'case.close': coordinating,
  'case.ask-to-reopen': coordinating,
  'case.decline-reopening': coordinating,
  'case.reopen': coordinating,
  'case.finalise': coordinating,
} as const satisfies Policy;
