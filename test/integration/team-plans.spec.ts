import { AFTERCARE_LATE_BY_WORKER } from '../../src/modules/closure/persistence/aftercare-lists';
import { OPEN_BY_WORKER } from '../../src/modules/cases/persistence/case.repository';
import { LED_BY_PERSON, UNTOLD_BY_PERSON } from '../../src/modules/sessions/persistence/team-sessions';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

const DAY = 86_400_000;

describe('the plan of a count for a team', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  it('of the sessions of a day reads an index alone, person by person', async () => {
    const { actor, now } = centre.work;
    const values = [actor.agencyId, now, new Date(now.getTime() + DAY)];
    const plan = await centre.planOf(LED_BY_PERSON, values);
    expect(plan).toMatch(/Index Only Scan using session_facilitator on session/);
    expect(plan).not.toMatch(/Seq Scan on session/);
  });

  it('of the open cases reads an index alone', async () => {
    const plan = await centre.planOf(OPEN_BY_WORKER.text, [centre.work.actor.agencyId]);
    expect(plan).toMatch(/Index Only Scan using case_file_worker on case_file/);
  });

  it.each([
    ['sessions of which nobody said who came', UNTOLD_BY_PERSON, /session_pending/, /Seq Scan on session/],
    ['late contacts', AFTERCARE_LATE_BY_WORKER, /aftercare_contact_(due|centre)/, /Seq Scan on aftercare/],
  ])('of %s walks what is open alone', async (_, statement, index, never) => {
    const plan = await centre.planOf(statement, [centre.work.actor.agencyId, centre.work.now]);
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(never);
  });
});
