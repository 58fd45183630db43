import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { ShowReferrersWhatStands1765210010000 } from '../../../../migrations/1765210010000-show-referrers-what-stands';
import { upgradeDatabase } from '../../../../src/config/upgrade-database';
import { startApp } from '../../../support/app';
import { Ordering } from '../../../support/orders';
import { bodyOf, referralIn } from '../../../support/journey';
import { afternoonOf } from '../../../support/local-day';
import { caseInDelivery, centreOf } from '../../../support/delivery';

const WINDOWS = `
  select s.referral_id, s.referring_agency_id, s.child_id, s.number, s.stage, s.outcome, s.contact_agency_id,
    (select json_agg(json_build_array(d.kind, d.at, d.is_deadline) order by d.at, d.kind)
      from legal_clinic.referral_date d where d.referral_id = s.referral_id) as dates
  from legal_clinic.referral_status s order by s.referral_id`;

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
const STATES = ['drafted', 'submitted', 'offered', 'taken-up', 'accepted'] as const;

describe('Windows on what was referred before there were any', () => {
  let at: Ordering;
  let owner: Client;

  const windows = async () => (await owner.query<{ stage: string; dates: unknown[] }>(WINDOWS)).rows;

  beforeAll(async () => {
    const test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    at = await Ordering.signedIn(test);
    const { cast } = at;
    owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    for (const state of STATES) await referralIn(state, cast, test);
    await caseInDelivery(test, cast, await centreOf(test, cast));
    const given = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.prosecutor.act(given, 'return', { reasonCode: 'facts-missing' }), 200);
    const refused = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.prosecutor.act(refused, 'refuse', REFUSAL), 200);
    const whose = await at.child();
    const path = await at.proposedFor(whose);
    test.clock.advance({ minutes: 1 });
    bodyOf(await cast.judge.act(path, 'order', at.ordering()), 200);
    await at.protect(await at.child());
  }, 120_000);

  afterAll(async () => {
    await owner.end();
    await at.close();
  });

  it('are gone with the migration undone, and with it done tell what the product would have told', async () => {
    const migration = new ShowReferrersWhatStands1765210010000();
    const runner = { query: (sql: string) => owner.query(sql) } as unknown as QueryRunner;
    const before = await windows();
    expect(new Set(before.map(({ stage }) => stage)).size).toBeGreaterThan(4);
    expect(JSON.stringify(before)).toContain('alternative-ordered');
    expect(JSON.stringify(before)).toContain('plan-active');
    await migration.down(runner);
    expect(await windows()).toEqual([]);
    await migration.up(runner);
    expect(await windows()).toEqual(before);
  });

  it('are written by an upgrade too, in which no row policy stands', async () => {
    const before = await windows();
    await owner.query('delete from legal_clinic.referral_status');
    await owner.query(`delete from platform.migration where name = 'ShowReferrersWhatStands1765210010000'`);
    expect(await upgradeDatabase(at.test.database.ownerUrl, { force: true })).toEqual([
      'ShowReferrersWhatStands1765210010000',
    ]);
    expect(await windows()).toEqual(before);
  });
});
