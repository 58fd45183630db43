import { referralPolicy } from '../../../../../src/modules/referrals/policy/referral.policy';
import { referralLifecycle } from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import { ROLES, type Role } from '../../../../../src/platform/policy/policy';

const permissions = Object.keys(referralPolicy) as (keyof typeof referralPolicy)[];
const rolesOf = (permission: keyof typeof referralPolicy): readonly Role[] =>
  referralPolicy[permission].roles;

const NO_PART: readonly Role[] = [
  'clinic-lawyer',
  'investigator',
  'case-worker',
  'facilitator',
  'clinic-coordinator',
  'probation-officer',
  'safeguarding-lead',
  'council-analyst',
  'oversight-officer',
  'administrator',
];

describe('the permissions on referrals', () => {
  it.each(referralLifecycle.actions.filter((action) => action !== 'protect'))('say who may %s', (action) =>
    expect(permissions).toContain(`referral.${action}`),
  );

  it('give nobody the end that follows upon protection: who protects the child has that of the intake', () =>
    expect(permissions).not.toContain('referral.protect'));

  it.each(NO_PART)('give a %s no part', (role) =>
    expect(permissions.filter((permission) => rolesOf(permission).includes(role))).toEqual([]),
  );

  it('know no role that does not exist', () =>
    expect(permissions.flatMap(rolesOf).filter((role) => !ROLES.includes(role))).toEqual([]));

  it.each(['referral.authorise', 'referral.refuse', 'referral.return', 'referral.rescind'] as const)(
    'let no referrer and no centre do %s',
    (permission) =>
      expect(rolesOf(permission)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/inspector|referring-officer|centre/)]),
      ),
  );

  it.each(['referral.accept', 'referral.waitlist', 'referral.decline'] as const)(
    'let the coordinator of the centre alone do %s',
    (permission) => expect(rolesOf(permission)).toEqual(['centre-coordinator']),
  );

  it('let the supervisor alone expire a draft', () =>
    expect(rolesOf('referral.expire')).toEqual(['police-supervisor']));

  it('let prosecutors and judges alone overturn', () =>
    expect(rolesOf('referral.overturn')).toEqual(['prosecutor', 'judge']));
});
