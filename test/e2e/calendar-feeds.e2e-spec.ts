import supertest from 'supertest';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Feed {
  readonly id: string;
  readonly path: string;
  readonly lastUsedAt: string | null;
}

const HOUR = 3_600_000;
const ASKED = { askedBy: 'child', reasonCode: 'child-asked' };

describe('A calendar feed', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let caseId: string;
  let roomId: string;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    await enter();
    caseId = await caseInDelivery(test, cast, centre);
    const added = await coordinator.post('/v1/rooms', { name: 'Room; with, signs', seats: 5 });
    roomId = bodyOf<{ id: string }>(added, 201).id;
  }, 60_000);

  afterAll(() => test.close());

  async function enter(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker, facilitator } = centre);
  }

  const instant = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR).toISOString();
  const slot = () => {
    slots += 2;
    return { beginsAt: instant(slots), endsAt: instant(slots + 1) };
  };
  const book = async (told: object = {}) => {
    const wish = {
      ...{ kind: 'individual', roomId, facilitatorId: centre.facilitatorId, caseIds: [caseId] },
      ...{ ...slot(), ...told },
    };
    return bodyOf<{ id: string }>(await worker.post('/v1/sessions', wish), 201).id;
  };
  const make = async (told: object = {}, by = facilitator) =>
    bodyOf<Feed>(await by.post('/v1/calendar-feeds', { days: 30, ...told }), 201);
  const fetch = (path: string) => supertest(test.url).get(path);
  const eventsOf = async (path: string) => {
    const { status, text } = await fetch(path);
    expect(status).toBe(200);
    // Long lines are folded (RFC 5545 §3.1).
    const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    return new Map(
      events.map((one) => {
        const fields = one.split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2));
        const event = Object.fromEntries(fields) as Record<string, string>;
        return [event['UID'], event] as const;
      }),
    );
  };

  it('holds kind, room and times of what one leads, and of a child and in words nothing', async () => {
    const id = await book();
    const away = await book({ roomId: undefined, placeWords: 'At the hospital.' });
    const { path } = await make();
    const events = await eventsOf(path);
    expect(events.get(id)).toMatchObject({
      ...{ SUMMARY: 'Session: individual', LOCATION: 'Room\\; with\\, signs' },
      ...{ SEQUENCE: '0', STATUS: 'CONFIRMED' },
    });
    expect(events.get(away)?.['LOCATION']).toBeUndefined();
    const child = await rowsOf<{ number: string; initials: string }>(
      test,
      'select c.number, c.initials from children.child c join cases.case_file f on f.child_id = c.id where f.id = $1',
      [caseId],
    );
    const { text, headers } = await fetch(path);
    for (const secret of [child[0]!.number, child[0]!.initials, caseId, 'hospital', centre.workerId])
      expect(text).not.toContain(secret);
    expect(headers['content-type']).toContain('text/calendar');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('keeps the name of what is put elsewhere, and counts the changes', async () => {
    const id = await book();
    const { path } = await make();
    const to = slot();
    bodyOf(await worker.act(`/v1/sessions/${id}`, 'reschedule', { ...to, ...ASKED }), 200);
    const moved = (await eventsOf(path)).get(id);
    const stamp = to.beginsAt.replaceAll(/[-:]|\.\d+/g, '');
    expect(moved).toMatchObject({ SEQUENCE: '1', STATUS: 'CONFIRMED', DTSTART: stamp });
  });

  it('shows what is called off as such, also what is put into the calendar of another', async () => {
    const off = await book();
    const given = await book();
    const { path } = await make();
    const ofRoom = await make({ roomId }, coordinator);
    bodyOf(await worker.act(`/v1/sessions/${off}`, 'cancel', { reasonCode: 'facilitator-ill' }), 200);
    const to = { ...slot(), facilitatorId: centre.workerId, ...ASKED };
    bodyOf(await worker.act(`/v1/sessions/${given}`, 'reschedule', to), 200);
    const events = await eventsOf(path);
    expect(events.get(off)).toMatchObject({ SEQUENCE: '1', STATUS: 'CANCELLED' });
    expect(events.get(given)).toMatchObject({ SEQUENCE: '1', STATUS: 'CANCELLED' });
    expect((await eventsOf(ofRoom.path)).get(given)).toMatchObject({ SEQUENCE: '1', STATUS: 'CONFIRMED' });
  });

  it('of a room is made by who coordinates the centre', async () => {
    const refused = await facilitator.post('/v1/calendar-feeds', { days: 30, roomId });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      403,
      'calendar-feed.room-is-of-coordinators',
    ]);
    const id = await book({ facilitatorId: centre.workerId });
    const { path } = await make({ roomId }, coordinator);
    expect((await eventsOf(path)).has(id)).toBe(true);
    expect((await eventsOf((await make()).path)).has(id)).toBe(false);
    expect((await cast.otherCentre.post('/v1/calendar-feeds', { days: 30, roomId })).status).toBe(422);
  });

  it('has a secret of 256 bits, which is told once and kept nowhere', async () => {
    const { id, path } = await make();
    const secret = path.split('/').at(-1)!;
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect((await facilitator.get(`/v1/calendar-feeds/${id}`)).text).not.toContain(secret);
    const [row] = await rowsOf<{ row: string }>(
      test,
      'select to_jsonb(f)::text as row from sessions.calendar_feed f where id = $1',
      [id],
    );
    expect(row!.row).not.toContain(secret);
  });

  it('says when it was last read, and each look stands in the audit trail', async () => {
    const { id, path } = await make();
    const read = async () => bodyOf<Feed>(await facilitator.get(`/v1/calendar-feeds/${id}`), 200);
    const looks = async () =>
      (
        await rowsOf<{ n: number }>(
          test,
          `select count(*)::int as n from audit.entry where action = 'calendar.serve'`,
        )
      )[0]!.n;
    expect((await read()).lastUsedAt).toBeNull();
    const before = await looks();
    await fetch(path);
    expect((await read()).lastUsedAt).toBe(test.clock.now().toISOString());
    expect(await looks()).toBe(before + 1);
  });

  describe('is answered no more, and like one that never was', () => {
    const gone = async (path: string) => {
      const answer = await fetch(path);
      const { status } = answer;
      expect(answer.headers['cache-control']).toBe('no-store');
      const { instance, traceId, ...rest } = answer.body as Record<string, unknown>;
      expect([instance, typeof traceId]).toEqual([path, 'string']);
      return { status, rest };
    };
    const never = () => gone(`/public/calendars/${'a'.repeat(43)}`);

    it('when it is revoked, by who made it or a coordinator', async () => {
      for (const by of [facilitator, coordinator]) {
        const { id, path } = await make();
        bodyOf(await by.act(`/v1/calendar-feeds/${id}`, 'revoke'), 200);
        expect(await gone(path)).toEqual(await never());
        const again = await by.act(`/v1/calendar-feeds/${id}`, 'revoke');
        expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'calendar-feed.revoked']);
      }
      expect((await never()).status).toBe(404);
    });

    it('when its time is over', async () => {
      const { path } = await make({ days: 1 });
      test.clock.advance({ hours: 25 });
      await enter();
      slots = 0;
      expect(await gone(path)).toEqual(await never());
    });

    it('when who made it serves there no more', async () => {
      const { path } = await make();
      const leave = (text: string) => rowsOf(test, text, [centre.facilitatorId]);
      await leave('update access.staff_account set disabled_at = now() where id = $1');
      expect(await gone(path)).toEqual(await never());
      await leave('update access.staff_account set disabled_at = null where id = $1');
      expect((await fetch(path)).status).toBe(200);
      await leave(
        `update access.assignment set roles = '{safeguarding-lead}' where account_id = $1 and ended_at is null`,
      );
      expect(await gone(path)).toEqual(await never());
      await leave(
        `update access.assignment set roles = '{facilitator}' where account_id = $1 and ended_at is null`,
      );
    });
  });

  it('that is asked for too often is refused for a while', async () => {
    const { path } = await make();
    let last = 200;
    for (let n = 0; n < 31; n += 1) last = (await fetch(path)).status;
    expect(last).toBe(429);
  });

  it('is seen by who made it and by the coordinators, and by nobody else', async () => {
    facilitator = await signIn(test, 'psychologist@sabunchi.demo');
    const { id } = await make();
    const path = `/v1/calendar-feeds/${id}`;
    bodyOf(await coordinator.get(path), 200);
    for (const by of [worker, cast.otherCentre]) bodyOf(await by.get(path), 404);
    bodyOf(await cast.inspector.get(path), 403);
    const listed = bodyOf<{ items: Feed[] }>(await worker.get('/v1/calendar-feeds'), 200).items;
    expect(listed).toEqual([]);
  });
});
