import { Client } from 'pg';
import { newId } from '../../../../src/kernel/ids';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, referralIn, registerChild, type Cast } from '../../../support/journey';
import { rowsOf } from '../../../support/rows';

interface Grant {
  readonly kind: string;
  readonly file: string;
  readonly level: string;
  readonly basis: readonly [kind: string, id: string];
  readonly onAcceptance?: string;
  readonly until?: Date;
}

const FORBIDDEN = { code: '42501' };

describe('Opening a file to oneself', () => {
  let test: TestApp;
  let cast: Cast;
  let client: Client;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    client = new Client({ connectionString: test.database.appUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await test.close();
  });

  /** Runs in the context of somebody of an agency, and leaves nothing behind. */
  async function within(
    [name, role]: readonly [name: string, role: string],
    agency: string,
    steps: () => Promise<unknown>,
  ): Promise<void> {
    const [account] = await rowsOf<{ id: string }>(
      test,
      'select id from access.staff_account where sign_in_name = $1',
      [name],
    );
    await client.query('begin');
    try {
      await client.query(
        `select set_config('app.account', $1, true), set_config('app.agency', $2, true),
           set_config('app.roles', $4, true), set_config('app.now', $3, true)`,
        [account?.id, cast.agency(agency), test.clock.now().toISOString(), `{${role}}`],
      );
      await steps();
    } finally {
      await client.query('rollback');
    }
  }

  const openTo = (agency: string, child: string, grant: Grant) =>
    client.query(`select children.open_file($1, $2, $3, $4, 'agency', $5, $6, $7, $8, $9, $10)`, [
      ...[newId(), child, grant.kind, grant.file, cast.agency(agency), grant.level],
      ...[grant.onAcceptance ?? null, ...grant.basis, grant.until ?? null],
    ]);

  const LEVEL = `select level from children.held where file_kind = 'child' and file_id = $1`;

  it('shows no more than a label for a draft, and opens nothing else that nobody held', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const intake = newId();
    await within(['inspector@narimanov.demo', 'child-inspector'], 'Narimanov police office', async () => {
      await client.query('select children.attach_intake($1, $2, $3, $4)', [newId(), newId(), child, intake]);
      expect((await client.query(LEVEL, [child])).rows).toEqual([{ level: 'label' }]);
      expect(
        (await client.query('select 1 from children.identity where child_id = $1', [child])).rows,
      ).toEqual([]);
      await client.query('select intake.identify_child($1)', [intake]);
      expect((await client.query(LEVEL, [child])).rows).toEqual([{ level: 'label' }]);
      await client.query('savepoint before_more');
      for (const file of [
        { kind: 'referral', id: newId() },
        { kind: 'intake', id: newId() },
      ]) {
        const basis = [file.kind, file.id] as const;
        const grant = { kind: file.kind, file: file.id, level: 'record', basis };
        await expect(openTo('Narimanov police office', child, grant)).rejects.toMatchObject(FORBIDDEN);
        await client.query('rollback to savepoint before_more');
      }
      await expect(client.query('select children.identify_attached($1)', [intake])).rejects.toMatchObject(
        FORBIDDEN,
      );
    });
  });

  it('does not make a record of an identity that one was told', async () => {
    const { id: child } = await registerChild(cast.inspector);
    const intake = newId();
    await within(['inspector@narimanov.demo', 'child-inspector'], 'Narimanov police office', async () => {
      await client.query('select children.attach_intake($1, $2, $3, $4)', [newId(), newId(), child, intake]);
      const basis = ['intake', intake] as const;
      await openTo('Narimanov police office', child, {
        kind: 'intake',
        file: intake,
        level: 'record',
        basis,
      });
      const rising = { kind: 'child', file: child, level: 'identity', onAcceptance: 'record', basis };
      await expect(openTo('Narimanov police office', child, rising)).rejects.toMatchObject(FORBIDDEN);
    });
  });

  describe('as the authority that decides', () => {
    const AGENCY = 'Sabunchi district prosecutor';
    let referral: string;
    let child: string;

    beforeAll(async () => {
      referral = await referralIn('submitted', cast, test);
      const answer = await cast.prosecutor.get(`/v1/referrals/${referral}`);
      child = bodyOf<{ child: { id: string } }>(answer, 200).child.id;
    });

    const onReferral = (): Grant => ({
      kind: 'referral',
      file: referral,
      level: 'record',
      basis: ['referral', referral],
    });

    const asProsecutor = (steps: () => Promise<unknown>) =>
      within(['prosecutor@sabunchi.demo', 'prosecutor'], AGENCY, steps);

    it('does not rest sight on something that the referrer cannot end', async () => {
      const onChild: Grant = { ...onReferral(), basis: ['child', child] };
      await asProsecutor(() => expect(openTo(AGENCY, child, onChild)).rejects.toMatchObject(FORBIDDEN));
    });

    it('shortens what one sees', async () => {
      const until = new Date(test.clock.now().getTime() + 60_000);
      await asProsecutor(async () => {
        const { rowCount } = await openTo(AGENCY, child, { ...onReferral(), until });
        expect(rowCount).toBe(1);
      });
    });

    it('does not lengthen it again', async () => {
      const until = new Date(test.clock.now().getTime() + 60_000);
      await asProsecutor(async () => {
        await openTo(AGENCY, child, { ...onReferral(), until });
        await expect(openTo(AGENCY, child, onReferral())).rejects.toMatchObject(FORBIDDEN);
      });
    });
  });
});
