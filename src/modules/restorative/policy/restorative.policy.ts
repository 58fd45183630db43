import type { Policy, Role } from '../../../platform/policy/policy';

/** The coordinators, and who works with the child; on which cases, the row policies say. */
export const RESTORATIVE_STAFF = [
  'centre-coordinator',
  'case-worker',
  'facilitator',
] as const satisfies Role[];

/** Who opens a process and speaks for the centre in it: the coordinators, and the case workers of the team. */
export const OPENING = ['centre-coordinator', 'case-worker'] as const satisfies Role[];

/** Who decides on a diversion or an order, at whatever stage, and signs what rests on that. */
const DECIDING = [
  'prosecutor',
  'judge',
  'police-supervisor',
  'commission-secretary',
] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const acting = { roles: RESTORATIVE_STAFF, certificates: CERTIFICATES };

/** Who brings a child and those harmed together; what is the mediator’s alone, the acts say (ECOSOC 2002/12 §18). */
export const restorativePolicy = {
  'restorative.read': { roles: RESTORATIVE_STAFF },
  'restorative.open': { roles: OPENING, certificates: CERTIFICATES },
  'restorative.appoint': { roles: OPENING, certificates: CERTIFICATES },
  'restorative.add-party': acting,
  'restorative.answer': acting,
  'restorative.withdraw': acting,
  'restorative.keep-contact': acting,
  'restorative.reach-party': acting,
  'restorative.prepare': acting,
  'restorative.hold': acting,
  'restorative.propose': acting,
  'restorative.sign': acting,
  'restorative.agree': acting,
  'restorative.settle': acting,
  'restorative.record-part': acting,
  'restorative.verify-part': acting,
  'restorative.mark-part-in-error': acting,
  'restorative.move-due': acting,
  'restorative.fulfil': acting,
  'restorative.end': acting,
  'restorative-agreement.read': { roles: DECIDING },
} as const satisfies Policy;
