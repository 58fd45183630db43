import { newId } from '../../../../src/kernel/ids';
import { Doorway, NOW } from '../doorway';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

describe('the entrance', () => {
  let doorway: Doorway;

  beforeAll(async () => {
    doorway = await Doorway.build();
  });

  afterAll(() => doorway.close());

  /** Changes something, looks at the entrance, and takes the change back. */
  async function enteredAfter(change: string, back: string, when = NOW) {
    await doorway.owner.query(change);
    try {
      return await doorway.entered(when);
    } finally {
      await doorway.owner.query(back);
    }
  }

  it('lets in whoever is signed in, and tells what they are today', async () => {
    expect(await doorway.entered()).toEqual({
      agency_id: doorway.agencyId,
      agency_kind: 'administration',
      roles: ['administrator'],
      must_change: false,
      stands_in_for: [],
      certificates: [],
    });
  });

  it('sets who acts for this transaction', async () => {
    const { client, runner } = await doorway.enter();
    const { rows } = await client.query(
      `select current_setting('app.account') as account, current_setting('app.agency') as agency,
         current_setting('app.agency_kind') as kind, current_setting('app.roles') as roles,
         current_setting('app.now')::timestamptz as now, current_setting('app.purpose') as purpose`,
    );
    await client.query('rollback');
    await runner.release();
    expect(rows).toEqual([
      {
        account: doorway.accountId,
        agency: doorway.agencyId,
        kind: 'administration',
        roles: '{administrator}',
        now: NOW,
        purpose: 'administration',
      },
    ]);
  });

  it.each([
    ['a disabled account', 'staff_account set disabled_at = now()', 'staff_account set disabled_at = null'],
    ['an account without an agency', `assignment set ended_at = now()`, 'assignment set ended_at = null'],
    ['an agency whose mandate has ended', `agency set valid_to = '2026-05-03'`, 'agency set valid_to = null'],
    [
      'an agency whose mandate has not begun',
      `agency set valid_from = '2026-05-05'`,
      `agency set valid_from = '2026-01-01'`,
    ],
    ['a session that was ended', 'session set ended_at = now()', 'session set ended_at = null'],
  ])('is shut for %s', async (_, change, back) => {
    expect(await enteredAfter(`update access.${change}`, `update access.${back}`)).toBeUndefined();
  });

  it.each([
    ['the last day of a mandate', `valid_to = '2026-05-04'`, 'valid_to = null'],
    ['the first day of a mandate', `valid_from = '2026-05-04'`, `valid_from = '2026-01-01'`],
  ])('is open on %s', async (_, change, back) => {
    const entered = await enteredAfter(
      `update access.agency set ${change}`,
      `update access.agency set ${back}`,
    );
    expect(entered).toBeDefined();
  });

  it('is shut when the session is out of time', async () => {
    expect(await doorway.entered(at(11.99))).toBeDefined();
    expect(await doorway.entered(at(12))).toBeUndefined();
  });

  it('is shut for the session of somebody else', async () => {
    const other = newId();
    await doorway.addAccount(other, 'administrator');
    expect(await doorway.entered(NOW, other, doorway.sessionId)).toBeUndefined();
  });

  it('is shut for an account that does not exist', async () => {
    expect(await doorway.entered(NOW, newId())).toBeUndefined();
  });

  it('leaves no context behind a shut door', async () => {
    const { client, runner } = await doorway.enter(NOW, newId());
    const { rows } = await client.query(`select nullif(current_setting('app.account', true), '') as account`);
    await client.query('rollback');
    await runner.release();
    expect(rows).toEqual([{ account: null }]);
  });

  it('reads roles fresh', async () => {
    const entered = await enteredAfter(
      `update access.assignment set roles = '{safeguarding-lead}'`,
      `update access.assignment set roles = '{administrator}'`,
    );
    expect(entered?.roles).toEqual(['safeguarding-lead']);
  });

  describe('for whoever stands in', () => {
    const absent = newId();
    const arrangement = newId();

    beforeAll(async () => {
      await doorway.addAccount(absent, 'administrator');
      await doorway.owner.query(
        `insert into access.stand_in (id, absent_account_id, stand_in_account_id, agency_id, valid_from, valid_until, granted_by, version)
         values ($1, $2, $3, $4, $5, $6, $2, 1)`,
        [arrangement, absent, doorway.accountId, doorway.agencyId, NOW, at(8)],
      );
    });

    it('tells for whom', async () => {
      expect((await doorway.entered())?.stands_in_for).toEqual([absent]);
    });

    it.each([
      ['before it begins', at(-0.1)],
      ['once it is over', at(8)],
    ])('tells nobody %s', async (_, when) => {
      expect((await doorway.entered(when))?.stands_in_for).toEqual([]);
    });

    it('tells nobody when it was ended early', async () => {
      const entered = await enteredAfter(
        'update access.stand_in set ended_at = now()',
        'update access.stand_in set ended_at = null',
      );
      expect(entered?.stands_in_for).toEqual([]);
    });

    it('tells nobody in another agency', async () => {
      const elsewhere = newId();
      await doorway.addAgency(elsewhere);
      const entered = await enteredAfter(
        `update access.assignment set agency_id = '${elsewhere}' where account_id = '${doorway.accountId}'`,
        `update access.assignment set agency_id = '${doorway.agencyId}'`,
      );
      expect(entered).toMatchObject({ agency_id: elsewhere, stands_in_for: [] });
    });
  });

  it.each([
    ['in force', 'valid_until = null', ['vetting']],
    ['on its last day', `valid_until = '2026-05-04'`, ['vetting']],
    ['that has run out', `valid_until = '2026-05-03'`, []],
    ['that was revoked', 'revoked_at = now()', []],
  ])('tells of a certificate %s: %s', async (_, change, certificates) => {
    const id = newId();
    const entered = await enteredAfter(
      `insert into access.certificate (id, account_id, kind, issued_on, recorded_by, recorded_at, version)
         values ('${id}', '${doorway.accountId}', 'vetting', '2026-01-01', '${doorway.accountId}', now(), 1);
       update access.certificate set ${change} where id = '${id}'`,
      `delete from access.certificate where id = '${id}'`,
    );
    expect(entered?.certificates).toEqual(certificates);
  });
});
