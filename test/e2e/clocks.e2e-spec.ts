import { signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, draftReferral, registerChild, registerIntake, type Cast } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface ClockBody {
  readonly id: string;
  readonly intakeId: string;
  readonly code: string;
  readonly startedAt: string;
  readonly backDated: boolean;
  readonly dueAt: string | null;
  readonly stoppedAt: string | null;
  readonly standing: string;
  readonly version: number;
  readonly child: { readonly number: string; readonly initials: string };
  readonly pauses: readonly {
    readonly reasonCode: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly availableActions: readonly string[];
}

describe('the clocks of an intake', () => {
  let test: TestApp;
  let cast: Cast;

  // A Wednesday morning in Baku without a holiday near.
  const WEDNESDAY = '2026-11-25T06:00:00.000Z';

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(WEDNESDAY);
    atHome = await castOf(test);
  }, 60_000);

  let atHome: Cast;

  /** Goes on to an instant; who works there has signed in anew. */
  const travelTo = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    const inspector = await signIn(test, 'inspector@sabunchi.demo');
    cast = { ...cast, inspector, supervisor: await signIn(test, 'supervisor@sabunchi.demo') };
  };

  beforeEach(() => {
    test.clock.set(WEDNESDAY);
    cast = atHome;
  });
  afterAll(() => test.close());

  /** A registered intake about an act of 20 November, and its only clock. */
  const newClock = async (): Promise<ClockBody> => {
    const child = await registerChild(cast.inspector);
    const act = { offence: 'cc-127', committedOn: '2026-11-20' };
    const { id } = await registerIntake(cast.inspector, test, child.id, act);
    const { items } = bodyOf<{ items: ClockBody[] }>(
      await cast.inspector.get(`/v1/intakes/${id}/clocks`),
      200,
    );
    expect(items).toHaveLength(1);
    return items[0]!;
  };
  const list = async (name: string, more = ''): Promise<ClockBody[]> =>
    bodyOf<{ items: ClockBody[] }>(await cast.supervisor.get(`/v1/clocks?list=${name}&limit=200${more}`), 200)
      .items;
  const has = async (name: string, { id }: ClockBody) => (await list(name)).some((clock) => clock.id === id);
  const pause = (clock: ClockBody, pausedAt: string, more: object = {}) =>
    cast.supervisor.act(`/v1/clocks/${clock.id}`, 'pause', {
      reasonCode: 'child-missing',
      pausedAt,
      ...more,
    });
  const resume = (clock: ClockBody, resumedAt: string, more: object = {}) =>
    cast.supervisor.act(`/v1/clocks/${clock.id}`, 'resume', { resumedAt, ...more });

  it('runs from the midnight before the earliest act', async () => {
    expect(await newClock()).toMatchObject({
      code: 'offence-to-referral',
      startedAt: '2026-11-19T20:00:00.000Z',
      dueAt: '2026-12-20T19:59:59.999Z',
      backDated: false,
      stoppedAt: null,
      standing: 'in-time',
      pauses: [],
      availableActions: [],
    });
  });

  it('shows who may pause it that they may', async () => {
    const { id } = await newClock();
    const { availableActions } = bodyOf<ClockBody>(await cast.supervisor.get(`/v1/clocks/${id}`), 200);
    expect(availableActions).toEqual(['pause']);
  });

  it('goes from the running to the near and to the overdue, and out of all with the referral', async () => {
    const clock = await newClock();
    expect([await has('running', clock), await has('near', clock), await has('overdue', clock)]).toEqual([
      true,
      false,
      false,
    ]);
    await travelTo('2026-12-10T20:00:00.000Z');
    expect([await has('near', clock), await has('overdue', clock)]).toEqual([true, false]);
    await travelTo('2026-12-20T20:00:00.000Z');
    expect([await has('near', clock), await has('overdue', clock)]).toEqual([false, true]);
    const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
      await cast.supervisor.get('/v1/me'),
      200,
    );
    expect(waiting.find(({ list }) => list === 'clocks.overdue')!.count).toBeGreaterThan(0);

    const { id } = await draftReferral(cast, clock.intakeId);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    expect([await has('running', clock), await has('overdue', clock)]).toEqual([false, false]);
    const stopped = bodyOf<ClockBody>(await cast.supervisor.get(`/v1/clocks/${clock.id}`), 200);
    expect(stopped).toMatchObject({ standing: 'missed', availableActions: [] });
  });

  it('is listed by code and by change, page by page, without a name', async () => {
    const clock = await newClock();
    expect((await list('running', '&code=medical-check')).map(({ id }) => id)).not.toContain(clock.id);
    expect((await list('running', '&changedSince=2026-11-25T06:00:00Z')).map(({ id }) => id)).not.toContain(
      clock.id,
    );
    expect((await list('running', '&changedSince=2026-11-25T05:59:59Z')).map(({ id }) => id)).toContain(
      clock.id,
    );
    await newClock();
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = await cast.supervisor.get(`/v1/clocks?list=running&limit=1${cursor}`);
      const { items, next: after } = bodyOf<{ items: ClockBody[]; next: string | null }>(page, 200);
      seen.push(...items.map(({ id }) => id));
      expect(page.text).not.toContain('Nümunə');
      next = after;
    }
    expect(seen).toEqual((await list('running')).map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  describe('under a pause', () => {
    it('stands still, with who, when and why, and has no end until it goes on', async () => {
      const clock = await newClock();
      await travelTo('2026-11-27T06:00:00.000Z');
      const paused = bodyOf<ClockBody>(await pause(clock, '2026-11-26T12:00:00.000Z'), 200);
      expect(paused).toMatchObject({
        standing: 'paused',
        dueAt: null,
        version: 2,
        availableActions: ['resume'],
      });
      expect(paused.pauses).toMatchObject([
        { reasonCode: 'child-missing', from: '2026-11-26T12:00:00.000Z', until: null },
      ]);
      expect(await has('running', clock)).toBe(true);

      // Thursday, Friday and Saturday are touched by the pause: three days more than the end of 20 December.
      await travelTo('2026-11-28T09:00:00.000Z');
      const running = bodyOf<ClockBody>(await resume(clock, '2026-11-28T08:00:00.000Z'), 200);
      expect(running).toMatchObject({ standing: 'in-time', dueAt: '2026-12-23T19:59:59.999Z', version: 3 });
      const types = await rowsOf<{ type: string }>(
        test,
        `select type from platform.outbox where subject_id = $1 and type like 'clock.%' order by position`,
        [clock.intakeId],
      );
      expect(types.map(({ type }) => type)).toEqual(['clock.paused.v1', 'clock.resumed.v1']);
    });

    it('is stopped as met, and the pause with it', async () => {
      const clock = await newClock();
      bodyOf(await pause(clock, WEDNESDAY), 200);
      await travelTo('2027-01-15T06:00:00.000Z');
      const { id } = await draftReferral(cast, clock.intakeId);
      bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
      const stopped = bodyOf<ClockBody>(await cast.supervisor.get(`/v1/clocks/${clock.id}`), 200);
      expect(stopped).toMatchObject({
        standing: 'met',
        pauses: [{ until: '2027-01-15T06:00:00.000Z', resumedBy: null }],
      });
    });

    it('is overdue in no list', async () => {
      const clock = await newClock();
      bodyOf(await pause(clock, WEDNESDAY), 200);
      await travelTo('2027-01-15T06:00:00.000Z');
      expect([await has('near', clock), await has('overdue', clock)]).toEqual([false, false]);
    });

    it.each([
      ['twice', 'clock.not-open-for-pause', WEDNESDAY, {}, true],
      ['in the future', 'clock.in-the-future', '2026-11-25T06:00:01.000Z', {}, false],
      [
        'before it started',
        'clock.paused-before-its-start',
        '2026-11-19T19:00:00.000Z',
        { backDatingReason: 'learned-later' },
        false,
      ],
      ['late without saying why', 'clock.back-dating-not-explained', '2026-11-24T05:00:00.000Z', {}, false],
    ])('is not begun %s', async (_, code, pausedAt, more, already) => {
      const clock = await newClock();
      if (already) bodyOf(await pause(clock, WEDNESDAY), 200);
      const refused = bodyOf<{ code: string }>(await pause(clock, pausedAt, more), 409);
      expect(refused.code).toBe(code);
    });

    it('is not begun when the time is over', async () => {
      const clock = await newClock();
      await travelTo('2026-12-21T06:00:00.000Z');
      expect(bodyOf(await pause(clock, '2026-12-21T05:00:00.000Z'), 409)['code']).toBe('clock.run-out');
    });

    it('is begun for a reason of the list only', async () => {
      const clock = await newClock();
      expect((await pause(clock, WEDNESDAY, { reasonCode: 'too-much-work' })).status).toBe(422);
      expect((await pause(clock, WEDNESDAY, { dueAt: '2027-01-01T00:00:00Z' })).status).toBe(422);
    });

    it('does not end before it began, nor when none lasts', async () => {
      const clock = await newClock();
      expect(bodyOf(await resume(clock, WEDNESDAY), 409)['code']).toBe('clock.not-open-for-resume');
      bodyOf(await pause(clock, WEDNESDAY), 200);
      const early = bodyOf(await resume(clock, '2026-11-25T05:00:00.000Z'), 409);
      expect(early['code']).toBe('clock.resumed-before-its-pause');
    });

    it('follows the one before it', async () => {
      const clock = await newClock();
      bodyOf(await pause(clock, '2026-11-25T02:00:00.000Z'), 200);
      bodyOf(await resume(clock, '2026-11-25T05:00:00.000Z'), 200);
      const second = bodyOf(await pause(clock, '2026-11-25T04:00:00.000Z'), 409);
      expect(second['code']).toBe('clock.pauses-overlap');
    });

    it('is not begun twice by two at once', async () => {
      const clock = await newClock();
      const body = { reasonCode: 'child-missing', pausedAt: WEDNESDAY };
      const ask = () => cast.supervisor.post(`/v1/clocks/${clock.id}/pause`, body, { 'if-match': '"1"' });
      const answers = await Promise.all([ask(), ask()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(await countOf(test, 'intake.clock_pause', `clock_id = '${clock.id}'`)).toBe(1);
    });

    it('is begun once when the same request comes twice', async () => {
      const clock = await newClock();
      const ask = () =>
        cast.supervisor.post(
          `/v1/clocks/${clock.id}/pause`,
          { reasonCode: 'child-missing', pausedAt: WEDNESDAY },
          { 'if-match': '"1"', 'idempotency-key': `pause-${clock.id}` },
        );
      expect(bodyOf(await ask(), 200)).toEqual(bodyOf(await ask(), 200));
    });
  });

  it('is paused by nobody but who answers for it', async () => {
    const clock = await newClock();
    const body = { reasonCode: 'child-missing', pausedAt: WEDNESDAY };
    const path = `/v1/clocks/${clock.id}`;
    expect((await cast.inspector.act(path, 'pause', body)).status).toBe(403);
    expect((await cast.prosecutor.act(path, 'pause', body)).status).toBe(404);
    expect((await cast.otherInspector.get(path)).status).toBe(404);
    expect((await cast.supervisor.post(`${path}/pause`, body, { 'if-match': '"7"' })).status).toBe(412);
    expect((await cast.supervisor.post(`${path}/pause`, body)).status).toBe(428);
  });

  it('keeps the reason of an intake that was told late', async () => {
    const child = await registerChild(cast.inspector);
    const drafted = await cast.inspector.post('/v1/intakes', {
      childId: child.id,
      source: 'police',
      metAt: '2026-11-20T12:00:00Z',
      metDistrict: 'sabunchi',
      backDatingReason: 'recorded-on-paper',
      acts: [{ offence: 'cc-127', committedOn: '2026-11-20' }],
    });
    const { id } = bodyOf<{ id: string }>(drafted, 201);
    bodyOf(await cast.inspector.act(`/v1/intakes/${id}`, 'register'), 200);
    const { items } = bodyOf<{ items: ClockBody[] }>(
      await cast.inspector.get(`/v1/intakes/${id}/clocks`),
      200,
    );
    expect(items).toMatchObject([{ backDated: true, backDatingReason: 'recorded-on-paper' }]);
  });

  it('runs by today’s rule where the act is older than the rules', async () => {
    const child = await registerChild(cast.inspector);
    const act = { offence: 'cc-127', committedOn: '2019-12-30' };
    const { id } = await registerIntake(cast.inspector, test, child.id, act);
    const { items } = bodyOf<{ items: ClockBody[] }>(
      await cast.inspector.get(`/v1/intakes/${id}/clocks`),
      200,
    );
    expect(items).toMatchObject([{ startedAt: '2019-12-29T20:00:00.000Z', standing: 'overdue' }]);
  });
});
