import fc from 'fast-check';
import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { caseInDelivery, centreOf, type Centre } from '../../../support/delivery';
import { bodyOf, castOf, type Cast } from '../../../support/journey';
import { rowsOf } from '../../../support/rows';

const RUNS = process.env['TEST_LONG'] ? 60 : 4;
const HOUR = 3_600_000;

/** What one of several people does; the numbers choose among what there is. */
type Act =
  | { readonly act: 'book' | 'series'; readonly who: number; readonly at: number; readonly place: number }
  | { readonly act: 'reschedule'; readonly of: number; readonly at: number }
  | { readonly act: 'cancel'; readonly of: number; readonly byCentre: boolean }
  | { readonly act: 'end' | 'shift'; readonly of: number };

/** What is said afterwards of each child. */
const SAID = [
  { attendance: 'attended' },
  { attendance: 'late', minutesLate: 5 },
  { attendance: 'absent-excused', reasonCode: 'ill' },
  { attendance: 'absent-unexcused', reasonCode: 'not-known' },
  { attendance: 'absent-unexcused', reasonCode: 'told-wrong-time' },
] as const;

const booking = (act: 'book' | 'series') =>
  fc.record({ who: fc.nat(2), at: fc.nat(7), place: fc.nat(2) }).map((one): Act => ({ act, ...one }));
const action = fc.oneof(
  { arbitrary: booking('book'), weight: 4 },
  { arbitrary: booking('series'), weight: 3 },
  {
    arbitrary: fc
      .record({ of: fc.nat(20), at: fc.nat(7) })
      .map((one): Act => ({ act: 'reschedule', ...one })),
    weight: 3,
  },
  {
    arbitrary: fc
      .record({ of: fc.nat(20), byCentre: fc.boolean() })
      .map((one): Act => ({ act: 'cancel', ...one })),
    weight: 2,
  },
  {
    arbitrary: fc.record({ act: fc.constantFrom('end' as const, 'shift' as const), of: fc.nat(5) }),
    weight: 1,
  },
);
const history = fc.record({
  acts: fc.array(action, { minLength: 8, maxLength: 16 }),
  said: fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }),
});

const OVERLAPS = `
  select count(*)::int as n from sessions.session a
  join sessions.session b on a.id < b.id and tstzrange(a.begins_at, a.ends_at) && tstzrange(b.begins_at, b.ends_at)
  where a.state in ('scheduled', 'held') and b.state in ('scheduled', 'held')
    and (a.room_id = b.room_id or a.facilitator_id = b.facilitator_id or exists (
      select 1 from sessions.participant p join sessions.participant q on q.child_id = p.child_id
      where p.session_id = a.id and q.session_id = b.id and p.left_at is null and q.left_at is null))`;

/** What is counted against a child although the centre cancelled it or was at fault. */
const WRONGED = `
  select count(*)::int as n from sessions.attendance a join sessions.session s on s.id = a.session_id
  where a.attendance in ('absent-excused', 'absent-unexcused')
    and (a.centres_fault or s.state = 'cancelled' and s.cancelled_as = 'centre-cancelled')`;

/** Counted by hand, session by session. */
const BY_HAND = `
  select count(*) filter (where a.attendance in ('attended', 'late'))::int as attended,
    count(*) filter (where a.attendance like 'absent-%')::int as absent,
    count(*) filter (where a.attendance = 'centre-cancelled')::int as "centreCancelled",
    count(*) filter (where a.id is null and s.state = 'scheduled' and p.left_at is null)::int as open
  from sessions.participant p join sessions.session s on s.id = p.session_id
  left join sessions.attendance a on a.session_id = p.session_id and a.case_id = p.case_id
  where p.case_id = $1`;

/** A follower belongs to the series of what it follows, on the same day of it. */
const LOST = `
  select count(*)::int as n from sessions.series_session x join sessions.session f on f.follows_id = x.session_id
  where not exists (select 1 from sessions.series_session y
    where y.session_id = f.id and y.series_id = x.series_id and y.day = x.day)`;

describe('However sessions and series are booked, moved, cancelled and held', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let callers: readonly Caller[];
  let cases: readonly string[];
  let rooms: readonly string[];
  let start: string;

  beforeAll(async () => {
    test = await startApp();
    await enter();
    const [made, added]: [string[], string[]] = [[], []];
    for (let n = 0; n < 3; n += 1) made.push(await caseInDelivery(test, cast, centre));
    for (const name of ['North', 'South']) {
      const room = await centre.coordinator.post('/v1/rooms', { name, seats: 2 });
      added.push(bodyOf<{ id: string }>(room, 201).id);
    }
    [cases, rooms, start] = [made, added, test.clock.now().toISOString()];
  }, 120_000);

  afterAll(() => test.close());

  async function enter(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    callers = [centre.coordinator, centre.worker];
  }

  const instant = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR).toISOString();
  const when = (at: number) => ({ beginsAt: instant(1 + at), endsAt: instant(2.5 + at) });
  const numberOf = async (query: string) => (await rowsOf<{ n: number }>(test, query))[0]!.n;
  const idsOf = async (query: string) => (await rowsOf<{ id: string }>(test, query)).map(({ id }) => id);

  const wish = ({ who, place }: { who: number; place: number }) => ({
    ...{ kind: 'individual', caseIds: who === 2 ? cases.slice(0, 2) : [cases[who]] },
    facilitatorId: [centre.workerId, centre.facilitatorId, centre.coordinatorId][(who + place) % 3],
    ...(place === 2 ? { placeWords: 'In the park.' } : { roomId: rooms[place] }),
  });

  async function perform(one: Act, by: Caller): Promise<number> {
    const scheduled = await idsOf(`select id from sessions.session where state = 'scheduled' order by id`);
    const running = await idsOf('select id from sessions.series where ended_at is null order by id');
    const pick = (from: readonly string[], n: number) => from[n % Math.max(1, from.length)];
    switch (one.act) {
      case 'book':
        return (await by.post('/v1/sessions', { ...wish(one), ...when(one.at) })).status;
      case 'series': {
        const at = new Date(Date.parse(instant(1 + one.at)) + 4 * HOUR).toISOString();
        const rule = { rule: 'FREQ=DAILY;COUNT=3', firstDay: at.slice(0, 10), beginsAt: at.slice(11, 16) };
        const told = { ...wish(one), ...rule, minutes: 90, skipClashes: one.place === 0 };
        return (await by.post('/v1/session-series', told)).status;
      }
      case 'reschedule': {
        const id = pick(scheduled, one.of);
        const told = { ...when(one.at), askedBy: 'child', reasonCode: 'child-asked' };
        return id ? (await by.act(`/v1/sessions/${id}`, 'reschedule', told)).status : 409;
      }
      case 'cancel': {
        const id = pick(scheduled, one.of);
        const told = { reasonCode: one.byCentre ? 'facilitator-ill' : 'child-ill' };
        return id ? (await by.act(`/v1/sessions/${id}`, 'cancel', told)).status : 409;
      }
      case 'end': {
        const id = pick(running, one.of);
        const path = `/v1/session-series/${id}`;
        return id ? (await by.act(path, 'end', { reasonCode: 'facilitator-away' })).status : 409;
      }
      case 'shift': {
        const id = pick(running, one.of);
        const told = { shiftDays: 1, askedBy: 'centre', reasonCode: 'facilitator-away', skipClashes: true };
        return id ? (await by.act(`/v1/session-series/${id}`, 'reschedule', told)).status : 409;
      }
    }
  }

  /** Three at once: what one does may lie in the way of what another does. */
  async function performAll(acts: readonly Act[]): Promise<number[]> {
    const statuses: number[] = [];
    for (let n = 0; n < acts.length; n += 3) {
      const together = acts.slice(n, n + 3).map((one, k) => perform(one, callers[(n + k) % 2]!));
      statuses.push(...(await Promise.all(together)));
    }
    return statuses;
  }

  async function holdAll(said: readonly number[]): Promise<void> {
    test.clock.advance({ days: 6 });
    await enter();
    const open = await rowsOf<{ id: string; cases: string[] }>(
      test,
      `select s.id, array_agg(p.case_id) as cases from sessions.session s
       join sessions.participant p on p.session_id = s.id and p.left_at is null
       where s.state = 'scheduled' group by s.id order by s.id`,
    );
    for (const [n, { id, cases: children }] of open.entries()) {
      const attendance = children.map((caseId, k) => ({ caseId, ...SAID[said[(n + k) % said.length]!] }));
      bodyOf(await centre.coordinator.act(`/v1/sessions/${id}`, 'hold', { attendance }), 200);
    }
  }

  async function expectTrueTotals(): Promise<void> {
    for (const caseId of cases) {
      const answer = await centre.worker.get(`/v1/cases/${caseId}/attendance`);
      const { total } = bodyOf<{ total: Record<string, number> }>(answer, 200);
      const [hand] = await rowsOf<Record<string, number>>(test, BY_HAND, [caseId]);
      expect(total).toMatchObject({
        ...{ attended: hand!['attended'], centreCancelled: hand!['centreCancelled'] },
        expected: hand!['attended']! + hand!['absent']!,
      });
      expect(total['coming']! + total['unsaid']!).toBe(hand!['open']);
    }
  }

  it('nothing and nobody is booked twice, and what is counted is what was said', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ acts, said }) => {
        await rowsOf(test, 'truncate sessions.session, sessions.series cascade');
        test.clock.set(start);
        await enter();
        const statuses = await performAll(acts);
        expect(statuses.filter((status) => ![200, 201, 403, 409, 412].includes(status))).toEqual([]);
        expect(await numberOf(OVERLAPS)).toBe(0);
        expect(await numberOf(LOST)).toBe(0);
        await expectTrueTotals();
        await holdAll(said);
        expect([await numberOf(OVERLAPS), await numberOf(WRONGED)]).toEqual([0, 0]);
        await expectTrueTotals();
      }),
      { numRuns: RUNS },
    );
  }, 1_800_000);
});
