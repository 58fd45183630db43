import { KIND, seedId } from '../../bench/database/ids.mjs';
import {
  sessionListStatement,
  type SessionFilter,
  type SessionListName,
} from '../../src/modules/sessions/persistence/session-lists';
import {
  sessionsOutsideThePlan,
  sessionsWithChildTwice,
  sessionsWithoutAttendance,
  sessionsWithoutLeader,
} from '../../src/modules/sessions/persistence/waiting-sessions';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

describe('the plan of a list of sessions', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre();
  }, 120_000);

  afterAll(() => centre.close());

  const planOf = async (
    name: SessionListName,
    { filter = {}, isLater = false }: { filter?: SessionFilter; isLater?: boolean } = {},
  ): Promise<string> => {
    const from = isLater ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const { statement, values } = sessionListStatement('t.id', name, centre.work, {
      filter,
      from,
      limit: 51,
    });
    return centre.planOf(statement.text, values);
  };

  describe.each([
    ['our-centre', 'session_centre'],
    ['mine', 'session_facilitator'],
    ['without-attendance', 'session_pending'],
  ] as const)('%s', (name, index) => {
    it.each([
      ['the first page', false],
      ['a later page', true],
    ])('walks its index in order for %s', async (_, isLater) => {
      const plan = await planOf(name, { isLater });
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using ${index} on`));
      expect(plan).not.toMatch(/Sort|Seq Scan on session/);
    });
  });

  it('walks one week of the centre, and no more', async () => {
    const filter = { from: '2026-06-01T00:00:00Z', until: '2026-06-08T00:00:00Z' };
    const plan = await planOf('our-centre', { filter });
    expect(plan).toMatch(/Index Cond:.*begins_at.*begins_at/);
    expect(plan).not.toMatch(/Sort|Seq Scan on session/);
  });

  it('asks who takes part by an index, row by row', async () => {
    const plan = await planOf('our-centre', { filter: { caseId: seedId(KIND.referral, 1) } });
    expect(plan).toMatch(/Index (Only )?Scan.* using participant_(pkey|case) on participant/);
    expect(plan).not.toMatch(/Seq Scan on (session|participant)/);
  });

  const waiting = () => {
    const { actor, now } = centre.work;
    return [actor.agencyId, now, actor.accountId, true, 51];
  };

  it.each([
    ['has no leader', sessionsWithoutLeader],
    ['no plan covers', sessionsOutsideThePlan],
    ['has a child twice', sessionsWithChildTwice],
  ])('finds what %s without reading what was held', async (_, statement) => {
    const plan = await centre.planOf(statement('t.id'), waiting());
    expect(plan).toMatch(/Index (Only )?Scan.* using session_pending on/);
    expect(plan).not.toMatch(/Seq Scan on session/);
  });

  it('finds what is over without reading what was held', async () => {
    const plan = await centre.planOf(sessionsWithoutAttendance('t.id'), [...waiting(), centre.work.now]);
    expect(plan).toMatch(/Index (Only )?Scan.* using session_pending on/);
    expect(plan).not.toMatch(/Sort|Seq Scan on session/);
  });
});
