import { sessionsOfDay } from '../../src/modules/sessions/persistence/day-sessions';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

const DAY = 86_400_000;

describe('the plan of a day', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  it('walks the day of who leads and of the children on whose teams they are, and no other', async () => {
    const { actor, now } = centre.work;
    const values = [actor.accountId, now, new Date(now.getTime() + DAY), 101];
    const plan = await centre.planOf(sessionsOfDay('t.id'), values);
    expect(plan).toMatch(/Index (Only )?Scan.* using session_facilitator on session/);
    expect(plan).toMatch(/Index (Only )?Scan.* using participant_case on participant/);
    expect(plan).not.toMatch(/Seq Scan on (session|participant)/);
  });
});
