import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startApp, type TestApp } from '../support/app';
import {
  castOf,
  referralIn,
  registerChild,
  registerIntake,
  sampleIdentity,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';

interface Entry {
  readonly action: string;
  readonly decision: string;
  readonly reason: string | null;
  readonly child_id: string | null;
  readonly child_ids: string[] | null;
  readonly resource_id: string | null;
  readonly resource_version: number | null;
  readonly purpose: string;
  readonly request_id: string;
}

describe('Who looked', () => {
  let test: TestApp;
  let cast: Cast;
  let referral: string;
  let childId: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    referral = await referralIn('submitted', cast, test);
    const [row] = await rowsOf<{ child_id: string }>(
      test,
      'select child_id from referrals.referral where id = $1',
      [referral],
    );
    childId = row!.child_id;
  });

  afterAll(() => test.close());

  /** The entries that a step leaves. */
  async function entriesOf(step: () => Promise<unknown>): Promise<Entry[]> {
    const since = await rowsOf<{ id: string }>(test, 'select id from audit.entry');
    await step();
    return rowsOf<Entry>(test, 'select * from audit.entry where not id = any ($1) order by id', [
      since.map(({ id }) => id),
    ]);
  }

  it('a read leaves one entry with the child and the version', async () => {
    const [entry, ...others] = await entriesOf(() => cast.prosecutor.get(`/v1/referrals/${referral}`));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      action: 'referral.read',
      decision: 'allowed',
      child_id: childId,
      resource_id: referral,
    });
    expect(entry!.resource_version).toBeGreaterThan(0);
  });

  it('a read that answers 304 leaves an entry as well', async () => {
    const { headers } = await cast.prosecutor.get(`/v1/referrals/${referral}`);
    const unchanged = { 'if-none-match': headers['etag'] ?? '' };
    expect(await entriesOf(() => cast.prosecutor.get(`/v1/referrals/${referral}`, unchanged))).toHaveLength(
      1,
    );
  });

  it('a list leaves one entry that names the children it showed', async () => {
    await referralIn('submitted', cast, test);
    const [entry, ...others] = await entriesOf(() =>
      cast.prosecutor.get('/v1/referrals?list=waiting-for-my-decision'),
    );
    expect(others).toEqual([]);
    expect(entry!.child_ids).toContain(childId);
  });

  it('a search leaves one entry that names the candidates', async () => {
    const identity = sampleIdentity();
    const child = await registerChild(cast.inspector, identity);
    const [entry, ...others] = await entriesOf(() =>
      cast.otherInspector.for('intake').post('/v1/children/search', identity),
    );
    expect(others).toEqual([]);
    expect([entry!.child_id, ...(entry!.child_ids ?? [])]).toContain(child.id);
  });

  it('a change leaves one entry', async () => {
    const child = await registerChild(cast.inspector);
    const entries = await entriesOf(() => registerIntake(cast.inspector, test, child.id));
    expect(entries.map(({ action }) => action)).toEqual(['intake.record', 'intake.read', 'intake.record']);
  });

  it('a refusal leaves an entry alike for a referral that is denied and one that does not exist', async () => {
    const nowhere = randomUUID();
    const [denied] = await entriesOf(() => cast.otherInspector.get(`/v1/referrals/${referral}`));
    const [missing] = await entriesOf(() => cast.otherInspector.get(`/v1/referrals/${nowhere}`));
    expect(denied).toMatchObject({
      decision: 'refused',
      reason: 'not-found',
      resource_id: referral,
      child_id: null,
    });
    expect(missing).toMatchObject({
      decision: 'refused',
      reason: 'not-found',
      resource_id: nowhere,
      child_id: null,
    });
  });

  it('a refusal by the permission table leaves an entry', async () => {
    const [entry] = await entriesOf(() => cast.lawyer.get(`/v1/referrals/${referral}`));
    expect(entry).toMatchObject({ decision: 'refused', reason: 'not-permitted', action: 'referral.read' });
  });

  it('a refusal by a rule leaves an entry', async () => {
    const [, entry] = await entriesOf(() => cast.inspector.act(`/v1/referrals/${referral}`, 'resubmit'));
    expect(entry).toMatchObject({ decision: 'refused', reason: 'referral.not-open-for-resubmit' });
  });

  it('keeps the purpose and the request id that the caller stated', async () => {
    const step = () =>
      cast.prosecutor.for('decision').get(`/v1/referrals/${referral}`, { 'x-request-id': 'desk-7' });
    expect((await entriesOf(step))[0]).toMatchObject({ purpose: 'decision', request_id: 'desk-7' });
  });

  it('can be neither changed nor removed by the role of the product', async () => {
    const client = new Client({ connectionString: test.database.appUrl });
    await client.connect();
    for (const statement of [
      'update audit.entry set reason = null',
      'delete from audit.entry',
      'truncate audit.entry',
    ]) {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  });

  it('answers 503 and nothing else when the entry cannot be written', async () => {
    const owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    await owner.query('revoke insert on audit.entry from diversion_app');
    const [read, refused] = [
      await cast.prosecutor.get(`/v1/referrals/${referral}`),
      await cast.otherInspector.get(`/v1/referrals/${referral}`),
    ];
    await owner.query('grant insert on audit.entry to diversion_app');
    await owner.end();
    expect([read.status, refused.status]).toEqual([503, 503]);
    expect(read.text).not.toContain('"state"');
  });
});
