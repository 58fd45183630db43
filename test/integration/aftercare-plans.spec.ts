import {
  aftercareListStatement,
  aftercareOfCentre,
  aftercareOfWorker,
  type AftercareListName,
} from '../../src/modules/closure/persistence/aftercare-lists';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

describe('the plan of a list of contacts after the closure', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  const planOf = async (name: AftercareListName, isLater: boolean): Promise<string> => {
    const from = isLater ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const wish = { filter: {}, from, limit: 51 };
    const { statement, values } = aftercareListStatement('t.id', name, centre.work, wish);
    return centre.planOf(statement.text, values);
  };

  it.each([
    ['our-centre', false],
    ['our-centre', true],
    ['mine', false],
    ['mine', true],
    ['near', false],
    ['overdue', false],
  ] as const)('%s walks an index in order, also later: %s', async (name, isLater) => {
    const plan = await planOf(name, isLater);
    expect(plan).toMatch(
      /Index (Only )?Scan.* using aftercare_contact_(centre|worker|due) on aftercare_contact/,
    );
    expect(plan).not.toMatch(/Seq Scan on (aftercare_contact|case_file)/);
  });

  it.each([
    ['who answered last', aftercareOfWorker, () => centre.work.actor.accountId],
    ['a centre', aftercareOfCentre, () => centre.work.actor.agencyId],
  ])('what waits for %s is found by an index', async (_, statement, whose) => {
    const plan = await centre.planOf(statement('t.id'), [whose(), centre.work.now, 51]);
    expect(plan).toMatch(/Index (Only )?Scan.* (using|on) aftercare_contact_(centre|worker|due)/);
    expect(plan).not.toMatch(/Seq Scan on (aftercare_contact|case_file)/);
  });
});
