import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Occurrence {
  readonly day: string;
  readonly outcome: string;
  readonly because: string | null;
}

interface Series {
  readonly id: string;
  readonly schoolReason: string | null;
  readonly sessions: readonly object[];
}

const DAY = 86_400_000;

describe('The hours at which a centre meets children', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let caseId: string;
  let roomId: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker } = centre);
    // Whatever the day of the test: no holidays, and a school year around it.
    await rowsOf(test, `delete from reference.entry where list = 'public-holidays' returning 1`);
    await rowsOf(
      test,
      `update reference.entry set attributes = '{"termFrom": "2000-01-01", "termUntil": "2199-01-01"}'
       where list = 'school-terms' returning 1`,
    );
    caseId = await caseInDelivery(test, cast, centre);
    const added = await coordinator.post('/v1/rooms', { name: 'Green room', seats: 5 });
    roomId = bodyOf<{ id: string }>(added, 201).id;
  }, 60_000);

  afterAll(() => test.close());

  const day = (days: number) =>
    new Date(test.clock.now().getTime() + 4 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
  /** The next Monday but one. */
  const monday = () => {
    const weekday = new Date(day(7)).getUTCDay();
    return day(7 + ((8 - weekday) % 7));
  };
  const wish = (told: object = {}) => ({
    ...{ kind: 'individual', facilitatorId: centre.facilitatorId, caseIds: [caseId] },
    ...{ roomId, rule: 'FREQ=DAILY;COUNT=7', firstDay: monday(), beginsAt: '10:00', minutes: 60, ...told },
  });
  const outside = { roomId: undefined, placeWords: 'In the park.' };
  const preview = async (told: object = {}) => {
    const answer = await worker.post('/v1/session-series/preview', wish(told));
    const { occurrences } = bodyOf<{ occurrences: Occurrence[] }>(answer, 200);
    return occurrences.map(({ outcome, because }) => because ?? outcome);
  };
  const schooling = (told: object, by = worker) => by.post(`/v1/cases/${caseId}/schooling`, told);

  describe('are opening hours', () => {
    const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '18:00' }));

    it('that are not known at first, and then close nothing', async () => {
      expect(bodyOf(await worker.get('/v1/opening-hours'), 200)).toEqual({ validFrom: null, hours: [] });
      expect(await preview()).toEqual(Array(7).fill('free'));
    });

    it('that a coordinator says from a day on, and the staff of the centre reads', async () => {
      const told = { validFrom: day(0), hours: WEEK };
      bodyOf(await worker.post('/v1/opening-hours', told), 403);
      bodyOf(await coordinator.post('/v1/opening-hours', told), 201);
      expect(bodyOf(await worker.get('/v1/opening-hours'), 200)).toEqual(told);
      const before = bodyOf<{ hours: object[] }>(await worker.get(`/v1/opening-hours?on=${day(-1)}`), 200);
      expect(before.hours).toEqual([]);
      expect(bodyOf(await cast.otherCentre.get('/v1/opening-hours'), 200)).toMatchObject({ hours: [] });
    });

    it('that end after they begin', async () => {
      const hours = [{ weekday: 1, from: '18:00', until: '09:00' }];
      expect((await coordinator.post('/v1/opening-hours', { validFrom: day(0), hours })).status).toBe(422);
    });

    it('outside of which no room is booked, while a visit elsewhere is', async () => {
      const closed = 'series.centre-closed';
      expect(await preview()).toEqual([...Array<string>(5).fill('free'), closed, closed]);
      expect(await preview({ beginsAt: '17:30' })).toEqual(Array(7).fill(closed));
      expect(await preview({ beginsAt: '23:30' })).toEqual(Array(7).fill(closed));
      expect(await preview(outside)).toEqual(Array(7).fill('free'));
    });
  });

  describe('are not those of school', () => {
    it('for a child that is known to go there, in its shift, unless it is told why', async () => {
      bodyOf(await schooling({ goesToSchool: true, shift: 'first' }), 201);
      const said = await preview(outside);
      expect(said).toEqual([...Array<string>(5).fill('series.school-hours'), 'free', 'free']);
      expect(await preview({ ...outside, beginsAt: '13:30' })).toEqual(Array(7).fill('free'));
      expect(await preview({ ...outside, schoolReason: 'school-agreed' })).toEqual(Array(7).fill('free'));
      const refused = await worker.post('/v1/session-series', wish(outside));
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'series.not-free']);
      const told = wish({ ...outside, schoolReason: 'school-agreed' });
      const booked = bodyOf<Series>(await worker.post('/v1/session-series', told), 201);
      expect(booked).toMatchObject({ schoolReason: 'school-agreed' });
      const unknown = await worker.post('/v1/session-series', wish({ ...outside, schoolReason: 'because' }));
      expect(unknown.status).toBe(422);
    });

    it('when it is put elsewhere either', async () => {
      const free = wish({ ...outside, beginsAt: '19:00', rule: 'FREQ=DAILY;COUNT=2' });
      const { id } = bodyOf<Series>(await worker.post('/v1/session-series', free), 201);
      const asked = { askedBy: 'child', reasonCode: 'child-asked', beginsAt: '12:30' };
      const path = `/v1/session-series/${id}`;
      const refused = await worker.act(path, 'reschedule', asked);
      expect((refused.body as { errors: { code: string }[] }).errors.map(({ code }) => code)).toEqual(
        Array(2).fill('series.school-hours'),
      );
      bodyOf(await worker.act(path, 'reschedule', { ...asked, schoolReason: 'no-lessons-then' }), 200);
    });

    it('of a district that has hours of its own are those', async () => {
      bodyOf(await schooling({ goesToSchool: true, shift: 'second', district: 'sabunchi' }), 201);
      const own = {
        ...{ code: 'sabunchi-monday', labels: { az: 'Bazar ertəsi', en: 'Monday', ru: 'Понедельник' } },
        ...{ validFrom: '2000-01-01', source: 'A test', verified: false, sort: 1 },
        attributes: {
          ...{ district: 'sabunchi', shift: 'second', weekday: 1 },
          ...{ fromTime: '20:30', untilTime: '21:30' },
        },
      };
      bodyOf(await cast.administrator.post('/v1/reference/school-hours', own), 201);
      const said = await preview({ ...outside, beginsAt: '21:00' });
      expect(said).toEqual(['series.school-hours', ...Array<string>(6).fill('free')]);
      expect(await preview({ ...outside, beginsAt: '15:00' })).toEqual(Array(7).fill('free'));
    });

    it('for a child that does not go there; what was said before stays', async () => {
      expect((await schooling({ goesToSchool: false, shift: 'first' })).status).toBe(422);
      test.clock.advance({ seconds: 1 });
      bodyOf(await schooling({ goesToSchool: false }), 201);
      expect(await preview({ ...outside, beginsAt: '21:00' })).toEqual(Array(7).fill('free'));
      const path = `/v1/cases/${caseId}/schooling`;
      const all = bodyOf<{ items: { goesToSchool: boolean }[] }>(await worker.get(path), 200).items;
      expect(all.map(({ goesToSchool }) => goesToSchool)).toEqual([false, true, true]);
      const page = bodyOf<{ items: object[]; next: string }>(await worker.get(`${path}?limit=2`), 200);
      const rest = await worker.get(`${path}?limit=2&cursor=${page.next}`);
      expect(bodyOf<{ items: object[] }>(rest, 200).items).toHaveLength(1);
    });

    it('as who sees the case alone says and reads', async () => {
      const path = `/v1/cases/${caseId}/schooling`;
      for (const by of [centre.facilitator, cast.otherCentre]) {
        bodyOf(await by.get(path), 404);
        bodyOf(await schooling({ goesToSchool: true }, by), 404);
      }
      bodyOf(await cast.inspector.get(path), 403);
    });
  });
});
