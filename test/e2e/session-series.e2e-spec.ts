import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Series {
  readonly id: string;
  readonly leftOut: readonly { readonly day: string; readonly because: string }[];
  readonly sessions: readonly {
    readonly sessionId: string;
    readonly day: string;
    readonly state: string;
    readonly beginsAt: string;
    readonly followsId: string | null;
  }[];
}

interface Previewed {
  readonly occurrences: readonly {
    readonly day: string;
    readonly outcome: string;
    readonly because: string | null;
  }[];
}

interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const DAY = 86_400_000;

describe('A series of sessions', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let first: string;
  let second: string;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker, facilitator } = centre);
    // Whatever the day of the test, it has no other holiday than its own.
    await rowsOf(test, `delete from reference.entry where list = 'public-holidays' returning 1`);
    first = await caseInDelivery(test, cast, centre);
    second = await caseInDelivery(test, cast, centre);
  }, 60_000);

  afterAll(() => test.close());

  const day = (days: number) =>
    new Date(test.clock.now().getTime() + 4 * 3_600_000 + days * DAY).toISOString().slice(0, 10);

  /** A time of the day that no other test has booked. */
  const freshTime = () => {
    slots += 1;
    return new Date(slots * 25 * 60_000).toISOString().slice(11, 16);
  };

  const wish = (told: object = {}) => ({
    ...{ kind: 'individual', placeWords: 'In the park.', facilitatorId: centre.facilitatorId },
    ...{ caseIds: [first], rule: 'FREQ=WEEKLY;COUNT=4', firstDay: day(2), minutes: 20 },
    ...{ beginsAt: freshTime(), ...told },
  });
  const book = async (told: object = {}, by = worker): Promise<Series> =>
    bodyOf<Series>(await by.post('/v1/session-series', wish(told)), 201);
  const preview = async (told: object, by = worker) =>
    bodyOf<Previewed>(await by.post('/v1/session-series/preview', wish(told)), 200).occurrences;
  const refusal = async (told: object, by = worker) => {
    const answer = await by.post('/v1/session-series', wish(told));
    return { ...(answer.body as Refusal), status: answer.status };
  };
  const read = async (id: string, by = coordinator) =>
    bodyOf<Series>(await by.get(`/v1/session-series/${id}`), 200);
  const numberOfSessions = async () =>
    (await rowsOf<{ n: number }>(test, 'select count(*)::int as n from sessions.session'))[0]!.n;

  async function single(on: string, beginsAt: string, told: object = {}): Promise<string> {
    const at = (minutes: number) =>
      new Date(Date.parse(`${on}T${beginsAt}:00+04:00`) + minutes * 60_000).toISOString();
    const answer = await worker.post('/v1/sessions', {
      ...{ kind: 'individual', placeWords: 'At home.', facilitatorId: centre.facilitatorId },
      ...{ caseIds: [second], beginsAt: at(0), endsAt: at(15), ...told },
    });
    return bodyOf<{ id: string }>(answer, 201).id;
  }

  describe('is booked', () => {
    it('as sessions of their own, each as a single one would be', async () => {
      const beginsAt = freshTime();
      const { sessions, leftOut } = await book({ beginsAt });
      expect(leftOut).toEqual([]);
      expect(sessions.map((one) => one.day)).toEqual([2, 9, 16, 23].map(day));
      for (const { sessionId, beginsAt: at, day: on } of sessions) {
        expect(at).toBe(new Date(`${on}T${beginsAt}:00+04:00`).toISOString());
        const session = bodyOf(await worker.get(`/v1/sessions/${sessionId}`), 200);
        expect(session).toMatchObject({ state: 'scheduled', placeWords: 'In the park.' });
      }
    });

    it('with the case in capital letters as well, and each case once', async () => {
      const capitals = first.toUpperCase();
      const { sessions } = await book({ caseIds: [capitals] });
      expect(sessions).toHaveLength(4);
      expect((await refusal({ caseIds: [first, capitals] })).status).toBe(422);
    });

    it('without the days that are left out and with those that are added', async () => {
      const { sessions } = await book({ exceptDays: [day(9)], addedDays: [day(10)] });
      expect(sessions.map((one) => one.day)).toEqual([2, 10, 16, 23].map(day));
    });

    it.each([
      ['without an end', { rule: 'FREQ=DAILY' }, '/rule', 'rule-without-end'],
      ['by no rule', { rule: 'each Monday' }, '/rule', 'rule-not-usable'],
    ])('not %s', async (_, told, pointer, code) => {
      const { status, errors } = await refusal(told);
      expect([status, errors]).toEqual([422, [{ pointer, code }]]);
    });

    it('not without a day that is none of it', async () => {
      const { status, errors } = await refusal({ exceptDays: [day(3)], addedDays: [day(2)] });
      expect(status).toBe(422);
      expect(errors).toEqual([
        { pointer: '/exceptDays/0', code: 'not-of-the-rule' },
        { pointer: '/addedDays/0', code: 'of-the-rule-already' },
      ]);
    });

    it('not for more than two years of weeks', async () =>
      expect(await refusal({ rule: 'FREQ=DAILY;COUNT=105' })).toMatchObject({
        ...{ status: 409, code: 'series.too-long' },
      }));

    it('not for a case that one does not see', async () => {
      expect((await refusal({}, facilitator)).status).toBe(404);
      expect((await facilitator.post('/v1/session-series/preview', wish())).status).toBe(404);
    });
  });

  describe('that is not free at one time', () => {
    it('is told of, and nothing is booked', async () => {
      const beginsAt = freshTime();
      await single(day(9), beginsAt);
      const before = await numberOfSessions();
      const { status, code, errors } = await refusal({ beginsAt });
      expect([status, code]).toEqual([409, 'series.not-free']);
      expect(errors).toEqual([{ pointer: `/occurrences/${day(9)}`, code: 'session.facilitator-taken' }]);
      expect(await numberOfSessions()).toBe(before);
    });

    it('is booked for the others where that is wished for, and keeps why one is left out', async () => {
      const beginsAt = freshTime();
      await single(day(9), beginsAt);
      const { sessions, leftOut } = await book({ beginsAt, skipClashes: true });
      expect(sessions.map((one) => one.day)).toEqual([2, 16, 23].map(day));
      expect(leftOut).toEqual([{ day: day(9), because: 'session.facilitator-taken' }]);
    });

    it('says so of each one before anything is done, and does nothing', async () => {
      const beginsAt = freshTime();
      await single(day(9), beginsAt);
      const before = await numberOfSessions();
      const said = await preview({ beginsAt, rule: 'FREQ=WEEKLY;COUNT=10' });
      expect(said.map(({ outcome, because }) => because ?? outcome)).toEqual([
        ...['free', 'session.facilitator-taken', 'free', 'free', 'free', 'free', 'free', 'free', 'free'],
        'session.outside-the-plan',
      ]);
      expect(await numberOfSessions()).toBe(before);
      const events = `select count(*)::int as n from platform.outbox where type = 'session.booked.v1'`;
      expect((await rowsOf<{ n: number }>(test, events))[0]!.n).toBe(before);
    });

    it('is no series where its rule ends before it begins', async () => {
      const wished = { ...wish(), rule: 'FREQ=WEEKLY;UNTIL=20200101' };
      const said = await worker.post('/v1/session-series/preview', wished);
      expect(bodyOf(said, 409)['code']).toBe('series.nothing-to-book');
    });

    it('is no series where nothing is free', async () => {
      const wished = { skipClashes: true, caseIds: [first], firstDay: day(-30) };
      expect(await refusal(wished)).toMatchObject({ status: 409, code: 'series.nothing-to-book' });
    });
  });

  it('is booked once when two ask at once for the same', async () => {
    const wished = wish();
    const answers = await Promise.all([1, 2, 3].map(() => worker.post('/v1/session-series', wished)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  describe('is put elsewhere', () => {
    const asked = { askedBy: 'school', reasonCode: 'child-has-school' };
    const move = (id: string, told: object, by = worker) =>
      by.act(`/v1/session-series/${id}`, 'reschedule', { ...asked, ...told });
    const standing = ({ sessions }: Series) => sessions.filter(({ state }) => state === 'scheduled');

    it('from a day on, to another time, as other sessions in their place', async () => {
      const { id, sessions } = await book();
      const beginsAt = freshTime();
      const moved = bodyOf<Series>(await move(id, { fromDay: day(16), beginsAt }), 200);
      expect(standing(moved).map((one) => [one.day, one.followsId])).toEqual([
        ...[2, 9].map((n) => [day(n), null]),
        ...[2, 3].map((n) => [day(2 + n * 7), sessions[n]!.sessionId]),
      ]);
      expect(standing(moved)[2]!.beginsAt).toBe(new Date(`${day(16)}T${beginsAt}:00+04:00`).toISOString());
      const last = bodyOf<{ history: object[] }>(
        await worker.get(`/v1/sessions/${sessions[3]!.sessionId}`),
        200,
      );
      expect(last.history.at(-1)).toMatchObject({ action: 'reschedule', ...asked });
    });

    it('by a day, over itself', async () => {
      const { id } = await book({ rule: 'FREQ=DAILY;COUNT=4' });
      const moved = bodyOf<Series>(await move(id, { shiftDays: 1 }), 200);
      expect(standing(moved).map((one) => one.beginsAt.slice(0, 10))).toHaveLength(4);
      const back = bodyOf<Series>(await move(id, { shiftDays: -1 }), 200);
      expect(standing(back).map((one) => one.day)).toEqual([2, 3, 4, 5].map(day));
    });

    it('not where one is not free; then all stay, or all but that one move', async () => {
      const [from, to] = [freshTime(), freshTime()];
      await single(day(9), to);
      const { id } = await book({ beginsAt: from });
      const refused = await move(id, { beginsAt: to });
      expect([refused.status, (refused.body as Refusal).errors]).toEqual([
        409,
        [{ pointer: `/occurrences/${day(9)}`, code: 'session.facilitator-taken' }],
      ]);
      expect(standing(await read(id)).every(({ followsId }) => followsId === null)).toBe(true);
      const moved = bodyOf<Series>(await move(id, { beginsAt: to, skipClashes: true }), 200);
      expect(standing(moved).map(({ followsId }) => followsId === null)).toEqual([
        ...[false, true, false, false],
      ]);
    });

    it('by who leads, booked or coordinates it, and sees the case of each child', async () => {
      const { id } = await book();
      const refused = await move(id, { beginsAt: freshTime() }, facilitator);
      expect([refused.status, (refused.body as Refusal).code]).toEqual([403, 'session.case-not-seen']);
      bodyOf(await move(id, { beginsAt: freshTime() }, coordinator), 200);
    });

    it('once of two at once', async () => {
      const { id } = await book();
      const path = `/v1/session-series/${id}`;
      const { etag } = (await worker.get(path)).headers as { etag: string };
      const act = () =>
        worker.post(`${path}/reschedule`, { ...asked, beginsAt: freshTime() }, { 'if-match': etag });
      const answers = await Promise.all([act(), act()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('is ended', () => {
    const end = (id: string, told: object = {}, by = worker) =>
      by.act(`/v1/session-series/${id}`, 'end', { reasonCode: 'facilitator-away', ...told });

    it('with all that is to come, which counts against no child', async () => {
      const { id, sessions } = await book();
      const ended = bodyOf<Series>(await end(id, { note: 'She has moved.' }), 200);
      expect(ended).toMatchObject({ endReason: 'facilitator-away' });
      expect(ended.sessions.map(({ state }) => state)).toEqual(Array(4).fill('cancelled'));
      const session = bodyOf<{ participants: { attendance: object[] }[] }>(
        await worker.get(`/v1/sessions/${sessions[0]!.sessionId}`),
        200,
      );
      expect(session.participants[0]!.attendance).toMatchObject([{ attendance: 'centre-cancelled' }]);
    });

    it('from a day on, and what comes before takes place', async () => {
      const { id } = await book();
      const ended = bodyOf<Series>(await end(id, { fromDay: day(10) }), 200);
      expect(ended.sessions.map(({ state }) => state)).toEqual([
        ...['scheduled', 'scheduled', 'cancelled', 'cancelled'],
      ]);
    });

    it('once, and is changed no more', async () => {
      const { id } = await book();
      bodyOf(await end(id), 200);
      for (const answer of [
        await end(id),
        await coordinator.act(`/v1/session-series/${id}`, 'reschedule', {
          ...{ askedBy: 'child', reasonCode: 'child-asked', beginsAt: freshTime() },
        }),
      ])
        expect([answer.status, (answer.body as Refusal).code]).toEqual([409, 'series.ended']);
    });

    it('not for the sake of one of several children', async () => {
      const { id } = await book({ caseIds: [first, second] }, coordinator);
      const refused = await end(id, { reasonCode: 'child-ill' }, coordinator);
      expect((refused.body as Refusal).code).toBe('session.cancelled-for-one-of-several');
      expect((await read(id)).sessions.every(({ state }) => state === 'scheduled')).toBe(true);
    });

    it('by nobody who merely sees it', async () => {
      const { id } = await book({ caseIds: [first, second] }, coordinator);
      const refused = await end(id);
      expect([refused.status, (refused.body as Refusal).code]).toEqual([403, 'series.not-yours']);
    });
  });

  it('keeps a session that is put in the place of one of it', async () => {
    const { id, sessions } = await book();
    const { sessionId } = sessions[1]!;
    const elsewhere = {
      ...{ beginsAt: `${day(11)}T01:00:00Z`, endsAt: `${day(11)}T01:20:00Z` },
      ...{ askedBy: 'school', reasonCode: 'child-has-school' },
    };
    bodyOf(await worker.act(`/v1/sessions/${sessionId}`, 'reschedule', elsewhere), 200);
    const after = (await read(id)).sessions.filter((one) => one.day === day(9));
    expect(after.map(({ state, followsId }) => [state, followsId])).toEqual([
      ['rescheduled', null],
      ['scheduled', sessionId],
    ]);
  });

  it('is seen by who leads it and by the teams of its children, and by nobody else', async () => {
    const { id } = await book({ facilitatorId: centre.workerId });
    const led = await book();
    expect((await read(led.id, facilitator)).sessions).toHaveLength(led.sessions.length);
    bodyOf(await facilitator.get(`/v1/session-series/${id}`), 404);
    bodyOf(await cast.otherCentre.get(`/v1/session-series/${id}`), 404);
    bodyOf(await cast.inspector.get(`/v1/session-series/${id}`), 403);
    const listed = async (query: string, by: Caller) => {
      const path = `/v1/session-series?limit=200&${query}`;
      return bodyOf<{ items: { id: string }[] }>(await by.get(path), 200).items.map((one) => one.id);
    };
    expect(await listed(`caseId=${first}`, worker)).toEqual(expect.arrayContaining([id, led.id]));
    expect(await listed(`caseId=${second}`, worker)).not.toContain(id);
    expect(await listed(`facilitatorId=${centre.workerId}`, coordinator)).toEqual([id]);
    expect(await listed('state=running', coordinator)).toContain(id);
    expect(await listed('state=over', coordinator)).not.toContain(id);
    expect(await listed('', cast.otherCentre)).toEqual([]);
  });

  it('leaves out a public holiday', async () => {
    const holiday = {
      ...{ code: 'a-day-of-rest', labels: { az: 'Bayram', en: 'Holiday', ru: 'Праздник' } },
      ...{
        attributes: { date: day(16) },
        validFrom: '2026-01-01',
        source: 'A test',
        verified: false,
        sort: 1,
      },
    };
    bodyOf(await cast.administrator.post('/v1/reference/public-holidays', holiday), 201);
    const said = await preview({});
    expect(said.map(({ outcome }) => outcome)).toEqual(['free', 'free', 'left-out', 'free']);
    const { leftOut } = await book();
    expect(leftOut).toEqual([{ day: day(16), because: 'series.public-holiday' }]);
  });
});
