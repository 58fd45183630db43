import { PermissionTable } from '../../../../src/platform/policy/permission-table';

describe('the permission table', () => {
  const table = new PermissionTable();
  table.declare({
    'referral.accept': { roles: ['centre-coordinator'], certificates: ['vetting'] },
    'referral.read': { roles: ['judge', 'prosecutor'] },
  });

  it('allows a role that has the permission', () =>
    expect(table.allows(['judge'], 'referral.read')).toBe(true));

  it('allows a person by any of their roles', () =>
    expect(table.allows(['case-worker', 'prosecutor'], 'referral.read')).toBe(true));

  it('does not allow another role', () => expect(table.allows(['judge'], 'referral.accept')).toBe(false));

  it('does not allow a person without roles', () => expect(table.allows([], 'referral.read')).toBe(false));

  it.each(['referral.close', 'constructor', '__proto__', ''])('knows no permission %j', (permission) => {
    expect(table.has(permission)).toBe(false);
    expect(table.allows(['judge', 'administrator'], permission)).toBe(false);
  });

  it('tells which certificates a permission asks for', () => {
    expect(table.certificatesFor('referral.accept')).toEqual(['vetting']);
    expect(table.certificatesFor('referral.read')).toEqual([]);
  });

  it('takes a permission from one module only', () => {
    expect(() => table.declare({ 'referral.read': { roles: [] } })).toThrow('declared twice: referral.read');
  });

  it('lists every permission', () => expect(table.permissions).toEqual(['referral.accept', 'referral.read']));
});
