import { ROLES, type Policy } from '../../../platform/policy/policy';

/** Who may do what with accounts and agencies. */
export const accessPolicy = {
  'account.read-self': { roles: ROLES },
  'account.change-password': { roles: ROLES },
  'agency.read': { roles: ROLES },
  'agency.administer': { roles: ['administrator'] },
  'staff.read': { roles: ['administrator'] },
  'staff.administer': { roles: ['administrator'] },
  'stand-in.read': { roles: ROLES },
  'stand-in.arrange': {
    roles: ['police-supervisor', 'centre-coordinator', 'clinic-coordinator', 'administrator'],
  },
  'audit.read': { roles: ['oversight-officer'] },
} as const satisfies Policy;
