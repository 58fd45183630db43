import { Client } from 'pg';
import { TellWhoOrderedOfEarlierWork1765260000000 } from '../../../../migrations/1765260000000-tell-who-ordered-of-earlier-work';
import { upgradeDatabase } from '../../../../src/config/upgrade-database';
import type { Caller } from '../../../support/actors';
import { caseInDelivery, centreOf, judgedGoals } from '../../../support/delivery';
import { bodyOf } from '../../../support/journey';
import { closedOrderedWork } from '../../../support/ordered-work';
import { Ordering } from '../../../support/orders';

const NAME = TellWhoOrderedOfEarlierWork1765260000000.name;
const REPORTS = `select case_id, order_id, authority_agency_id, version from closure.report order by case_id`;

describe('Reports on ordered work that were made before they named their order', () => {
  let at: Ordering;
  let owner: Client;
  /** The case that was ordered, and one that rested on a referral. */
  let ordered: string;
  let order: string;
  let referred: string;

  beforeAll(async () => {
    at = await Ordering.begin();
    owner = new Client({ connectionString: at.test.database.ownerUrl });
    await owner.connect();
    const staff = await centreOf(at.test, at.cast);
    order = await at.proposed();
    const ordering = at.ordering(at.agency('Sabunchi rehabilitation centre'));
    bodyOf(await at.cast.judge.act(order, 'order', ordering), 200);
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    ordered = await closedOrderedWork(at, staff, order);
    const id = await caseInDelivery(at.test, at.cast, staff);
    referred = `/v1/cases/${id}`;
    const found = {
      outcomeCode: 'completed',
      goals: await judgedGoals(staff.worker, id),
      childWords: 'Good.',
    };
    bodyOf(await staff.worker.act(referred, 'conclude', found), 200);
    bodyOf(await staff.coordinator.act(referred, 'close'), 200);
    await owner.query(
      `update closure.report set order_id = null, authority_agency_id = null where order_id is not null`,
    );
  }, 120_000);

  afterAll(async () => {
    await owner.end();
    await at.close();
  });

  const idOf = (path: string) => path.split('/').at(-1);
  const reports = async () => (await owner.query<{ case_id: string }>(REPORTS)).rows;
  const upgrade = async () => {
    await owner.query('delete from platform.migration where name = $1', [NAME]);
    return upgradeDatabase(at.test.database.ownerUrl, { force: true });
  };
  const statusTo = async (by: Caller) => (await by.get(`${ordered}/report`)).status;

  it('are read by nobody but the centre, until an upgrade tells who ordered of them, and nobody else', async () => {
    const before = await reports();
    expect([await statusTo(at.cast.judge), await statusTo(at.cast.centre)]).toEqual([404, 200]);
    expect(await upgrade()).toEqual([NAME]);
    expect(await statusTo(at.cast.judge)).toBe(200);
    for (const by of [at.cast.prosecutor, at.cast.reviewer]) expect(await statusTo(by)).toBe(404);
    const unread = await at.cast.judge.get('/v1/reports?list=for-us-unread&limit=200');
    expect(bodyOf<{ items: object[] }>(unread, 200).items).toMatchObject([
      { caseId: idOf(ordered), orderId: idOf(order), acknowledgedAt: null },
    ]);
    const others = (rows: { case_id: string }[]) => rows.filter(({ case_id: of }) => of === idOf(referred));
    expect(others(before)).toHaveLength(1);
    expect(others(await reports())).toEqual(others(before));
  });

  it('stay with who ordered when it is undone, and when it is done anew', async () => {
    const before = await reports();
    await new TellWhoOrderedOfEarlierWork1765260000000().down();
    expect(await reports()).toEqual(before);
    await upgrade();
    expect(await reports()).toEqual(before);
  });
});
