import type { Policy, Role } from '../../../platform/policy/policy';
import { CERTIFICATES } from './session.policy';

/** Who works with the children of a centre; of which notes, the author says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

const writing = { roles: CENTRE, certificates: CERTIFICATES };

/** Who may do what with confidential notes; nobody outside of a centre reads one (domain §2). */
export const sessionNotePolicy = {
  'note.read': { roles: CENTRE },
  'note.write': writing,
  'note.amend': writing,
  'note.sign-off': writing,
  'note.name-readers': writing,
} as const satisfies Policy;
