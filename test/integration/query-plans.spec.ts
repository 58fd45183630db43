import { KIND, seedId } from '../../bench/database/ids.mjs';
import { UNITS } from '../../bench/database/seed.mjs';
import type { Work } from '../../src/platform/persistence/work';
import { listStatement } from '../../src/modules/referrals/persistence/referral-list-statement';
import {
  LISTS,
  type ReferralFilter,
  type ReferralListName,
} from '../../src/modules/referrals/persistence/referral-lists';
import { openSeededRows, type SeededRows } from '../support/seeded-rows';

const [AUTHORITY, CENTRE] = [61, 81];
const SELECT = `select t.id, t.number, t.created_at, l.number as label
  from referrals.referral t left join children.child_label l on l.child_id = t.child_id`;

describe('the plan of a list', () => {
  let rows: SeededRows;

  beforeAll(async () => {
    rows = await openSeededRows(4000);
  }, 60_000);

  afterAll(() => rows.close());

  const planOfList = async (
    name: ReferralListName,
    agency: number,
    asked: { filter?: ReferralFilter; later?: boolean } = {},
  ): Promise<string> => {
    const shape = LISTS[name](workOf(agency));
    const from = asked.later ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const wish = { filter: asked.filter ?? {}, from, limit: 51 };
    const { statement, values } = listStatement(SELECT, name, shape, wish);
    return rows.planOf(agency, statement.text, values);
  };

  const lists: [ReferralListName, number, string][] = [
    ['mine', UNITS.biggest, 'referral_referrer'],
    ['my-unit', UNITS.biggest, 'referral_referring'],
    ['my-unit', UNITS.middle, 'referral_referring'],
    ['my-unit', UNITS.average, 'referral_referring'],
    ['waiting-for-my-decision', AUTHORITY, 'referral_to_decide'],
    ['waiting-for-our-answer', CENTRE, 'referral_to_answer'],
    ['decided-by-us', AUTHORITY, 'referral_authority'],
    ['placed-with-us', CENTRE, 'referral_centre'],
  ];

  it.each(lists)('%s walks its index in order for agency %d', async (name, agency, index) => {
    const plan = await planOfList(name, agency);
    expect(plan).toMatch(new RegExp(`Index Scan.* using ${index} on referral`));
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });

  it.each(lists)(
    '%s goes on from a later page in the same way for agency %d',
    async (name, agency, index) => {
      const plan = await planOfList(name, agency, { later: true });
      expect(plan).toMatch(new RegExp(`Index Scan.* using ${index} on referral`));
      expect(plan).not.toMatch(/Sort|Seq Scan/);
    },
  );

  // What is late is little: the planner may as well fetch and sort it.
  it.each([
    ['near', UNITS.biggest],
    ['overdue', AUTHORITY],
    ['overdue', CENTRE],
  ] as const)('%s looks among the clocks that run for agency %d', async (name, agency) => {
    const plan = await planOfList(name, agency);
    expect(plan).toMatch(/referral_due_|referral_to_/);
    expect(plan).not.toMatch(/Seq Scan/);
  });

  it('walks the same index when states are picked out', async () => {
    const plan = await planOfList('my-unit', UNITS.biggest, { filter: { state: 'accepted' } });
    expect(plan).toMatch(/Index Scan Backward using referral_referring/);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });

  it('asks the register by an index, row by row', async () => {
    const plan = await planOfList('my-unit', UNITS.biggest);
    expect(plan).toMatch(/Index Scan using need_to_know_(live|file) on need_to_know/);
  });
});

/** As much of a unit of work as a list asks about: who it is for. */
function workOf(agency: number): Work {
  const agencyKind =
    agency === AUTHORITY ? 'prosecutor-office' : agency === CENTRE ? 'diversion-centre' : 'police-unit';
  const actor = {
    accountId: seedId(KIND.account, agency),
    agencyId: seedId(KIND.agency, agency),
    agencyKind,
    standsInFor: [],
  };
  return { actor, now: new Date() } as unknown as Work;
}
