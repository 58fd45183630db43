import { Permissions } from '../../../../../src/modules/access/application/decide-permission';
import type { Entered } from '../../../../../src/modules/access/application/enter';
import { PermissionTable } from '../../../../../src/platform/policy/permission-table';
import type { Role } from '../../../../../src/platform/policy/policy';

/** Somebody who has come in; `blocking` are the certificates without which the data of today let nobody work. */
interface Case {
  readonly roles?: readonly Role[];
  readonly certificates?: readonly string[];
  readonly blocking?: readonly string[];
  readonly mustChangePassword?: boolean;
}

function entered({ roles = ['judge'], certificates = [], blocking = [], mustChangePassword }: Case): Entered {
  const query = (_: string, [missing]: [string[]]) =>
    Promise.resolve(missing.filter((kind) => blocking.includes(kind)).map((kind) => ({ kind })));
  const work = { actor: { roles, certificates }, now: new Date('2026-05-01T10:00:00Z'), query };
  return { work, mustChangePassword: mustChangePassword ?? false, stillRunning: false } as unknown as Entered;
}

describe('the decision on a permission', () => {
  const table = new PermissionTable();
  table.declare({
    'account.read-self': { roles: ['judge'] },
    'referral.authorise': { roles: ['judge'], certificates: ['vetting', 'training'] },
  });
  const permissions = new Permissions(table);
  const decide = (about: Case, permission = 'referral.authorise') =>
    permissions.decide(entered(about), permission);
  const refusal = (code: string) => expect.objectContaining({ kind: 'not-permitted', code }) as Error;

  it('lets whoever has the role and the certificates act, without a warning', async () => {
    expect(await decide({ certificates: ['vetting', 'training'], blocking: ['vetting'] })).toEqual([]);
  });

  it('refuses another role', async () => {
    const about = { roles: ['prosecutor'], certificates: ['vetting', 'training'] } as const;
    await expect(decide(about)).rejects.toThrow(refusal('not-permitted'));
  });

  it('refuses a permission that is in no table', async () => {
    await expect(decide({}, 'referral.authorize')).rejects.toThrow(refusal('not-permitted'));
  });

  it('warns of what is missing where the data only warn', async () => {
    expect(await decide({ certificates: ['vetting'], blocking: ['vetting'] })).toEqual(['training']);
  });

  it('refuses when what is missing blocks', async () => {
    await expect(decide({ certificates: ['training'], blocking: ['vetting'] })).rejects.toThrow(
      refusal('certificate-missing.vetting'),
    );
  });

  it('tells a wrong role before a missing certificate', async () => {
    await expect(decide({ roles: ['prosecutor'], blocking: ['vetting'] })).rejects.toThrow(
      refusal('not-permitted'),
    );
  });

  it('asks for a password of one’s own first', async () => {
    const about = { mustChangePassword: true, certificates: ['vetting', 'training'] };
    await expect(decide(about)).rejects.toThrow(refusal('password-must-change'));
    expect(await decide(about, 'account.read-self')).toEqual([]);
  });
});
