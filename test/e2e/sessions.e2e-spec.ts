import { afternoonOf } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Said {
  readonly attendance: string;
  readonly countsAsContact: boolean;
  readonly needsFollowUp: boolean;
  readonly centresFault: boolean;
  readonly correctionReason: string | null;
}

interface Session {
  readonly id: string;
  readonly state: string;
  readonly beginsAt: string;
  readonly roomId: string | null;
  readonly facilitatorId: string;
  readonly placeWords: string | null;
  readonly followsId: string | null;
  readonly followedById: string | null;
  readonly children: readonly { readonly id: string; readonly initials: string | null }[];
  readonly participants: readonly {
    readonly caseId: string;
    readonly leftReason: string | null;
    readonly child: { readonly number: string | null; readonly initials: string | null };
    readonly attendance: readonly Said[];
  }[];
  readonly history: readonly {
    readonly action: string;
    readonly reasonCode: string | null;
    readonly askedBy: string | null;
    readonly note: string | null;
  }[];
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
}

interface Listed {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}

const HOUR = 3_600_000;

describe('Sessions', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let first: string;
  let second: string;
  let rooms = 0;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    await enter();
    first = await caseInDelivery(test, cast, centre);
    second = await caseInDelivery(test, cast, centre);
  }, 60_000);

  afterAll(() => test.close());

  async function enter(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker, facilitator } = centre);
  }

  /** Hours go by, and everybody signs in again. */
  async function later(hours: number): Promise<void> {
    test.clock.advance({ hours });
    await enter();
  }

  const instant = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR).toISOString();
  const between = (from: number, until: number) => ({ beginsAt: instant(from), endsAt: instant(until) });
  /** Two hours that no other test has booked. */
  const slot = () => {
    slots += 3;
    return between(24 + slots, 26 + slots);
  };

  async function room(seats = 6, by = coordinator): Promise<string> {
    rooms += 1;
    return bodyOf<Session>(await by.post('/v1/rooms', { name: `Room ${rooms}`, seats }), 201).id;
  }

  const talk = (told: object = {}) => ({
    ...{ kind: 'individual', placeWords: 'In the park.', facilitatorId: centre.facilitatorId },
    ...{ caseIds: [first], ...slot(), ...told },
  });
  const book = async (told: object = {}, by = worker): Promise<string> =>
    `/v1/sessions/${bodyOf<Session>(await by.post('/v1/sessions', talk(told)), 201).id}`;
  const inRoom = (roomId: string) => ({ roomId, placeWords: undefined });
  const refusalOf = async (told: object, by = worker) => codeOf(await by.post('/v1/sessions', talk(told)));
  const read = async (path: string, by = coordinator) => bodyOf<Session>(await by.get(path), 200);
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const listed = async (query: string, by: Caller) => {
    const { items } = bodyOf<Listed>(await by.get(`/v1/sessions?limit=200&${query}`), 200);
    return items.map(({ id }) => `/v1/sessions/${id}`);
  };
  const came = (caseId: string, attendance = 'attended', more: object = {}) => ({
    caseId,
    attendance,
    ...more,
  });
  const saidOf = async (path: string, caseId: string) =>
    (await read(path)).participants.find((one) => one.caseId === caseId)?.attendance ?? [];

  /** Who leads the sessions of these tests must have nothing to do with a case. */
  async function declareConflict(caseId: string): Promise<void> {
    const conflict = { ground: 'other', accountId: centre.facilitatorId };
    const { etag } = (await coordinator.get(`/v1/cases/${caseId}`)).headers as { etag: string };
    const told = { 'if-match': etag };
    const declared = await coordinator.post(`/v1/cases/${caseId}/conflicts`, conflict, told);
    expect(declared.status).toBeLessThan(300);
  }

  /** A case on whose team who leads the sessions of these tests helps. */
  async function withHelper(): Promise<string> {
    const caseId = await caseInDelivery(test, cast, centre);
    const member = { accountId: centre.facilitatorId, part: 'psychologist' };
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    return caseId;
  }

  /** Of now, as it is written down when it is over. */
  async function begun(told: object = {}): Promise<string> {
    const path = await book({ ...between(1, 2), ...told });
    await later(3);
    return path;
  }

  describe('have rooms', () => {
    it('that coordinators add and the staff of the centre reads', async () => {
      const id = await room(4);
      expect(await read(`/v1/rooms/${id}`, facilitator)).toMatchObject({ seats: 4, retiredAt: null });
      bodyOf(await worker.post('/v1/rooms', { name: 'Attic', seats: 2 }), 403);
      bodyOf(await cast.otherCentre.get(`/v1/rooms/${id}`), 404);
      const list = bodyOf<Listed>(await cast.otherCentre.get('/v1/rooms'), 200);
      expect(list.items).toEqual([]);
    });

    it('of one name once, as long as it is open', async () => {
      const make = () => coordinator.post('/v1/rooms', { name: 'Blue room', seats: 2 });
      const { id } = bodyOf<Session>(await make(), 201);
      expect((await make()).status).toBe(409);
      bodyOf(await coordinator.act(`/v1/rooms/${id}`, 'retire'), 200);
      bodyOf(await make(), 201);
    });

    it('that are retired when nobody waits for them, and booked no more', async () => {
      const roomId = await room();
      const path = await book(inRoom(roomId));
      const retire = () => coordinator.act(`/v1/rooms/${roomId}`, 'retire');
      expect(codeOf(await retire())).toEqual([409, 'room.still-booked']);
      bodyOf(await coordinator.act(path, 'cancel', { reasonCode: 'room-not-usable' }), 200);
      bodyOf(await retire(), 200);
      expect(codeOf(await retire())).toEqual([409, 'room.not-open-for-retire']);
      expect(await refusalOf(inRoom(roomId))).toEqual([409, 'session.room-retired']);
    });
  });

  describe('are booked', () => {
    it('by the team, in a room or elsewhere, which is stored sealed', async () => {
      const path = await book();
      expect(await read(path, worker)).toMatchObject({
        ...{ state: 'scheduled', placeWords: 'In the park.', roomId: null },
        participants: [{ caseId: first, attendance: [] }],
        history: [{ action: 'book' }],
      });
      const text = 'select place_words from sessions.session where place_words is not null';
      const rows = await rowsOf<{ place_words: Buffer }>(test, text);
      expect(rows.some((row) => row.place_words.includes('park'))).toBe(false);
    });

    it.each([
      ['without a place', { placeWords: undefined }],
      ['in two places', { roomId: '01890000-0000-7000-8000-000000000000' }],
      ['of no kind', { kind: 'no-such-kind' }],
      ['in a room that is not of the centre', inRoom('01890000-0000-7000-8000-000000000000')],
      ['led by nobody of the centre', { facilitatorId: '01890000-0000-7000-8000-000000000000' }],
      ['with nobody', { caseIds: [] }],
    ])('not %s', async (_, told) => expect((await refusalOf(told))[0]).toBe(422));

    it('for at most eight hours, and end after they begin', async () => {
      expect(await refusalOf(between(500, 500))).toEqual([409, 'session.ends-before-it-begins']);
      expect(await refusalOf(between(500, 508.1))).toEqual([409, 'session.longer-than-eight-hours']);
    });

    it('not in the past, unless it is told why', async () => {
      expect(await refusalOf(between(-1, 1))).toEqual([409, 'session.in-the-past']);
      const why = { ...between(-0.5, -0.25), backDatingReason: 'recorded-on-paper' };
      expect(await read(await book(why))).toMatchObject({ backDatingReason: 'recorded-on-paper' });
    });

    it('within the term of the plan, and only where the centre works with the child', async () => {
      expect(await refusalOf(between(24 * 61, 24 * 61 + 1))).toEqual([409, 'session.outside-the-plan']);
      const caseIds = [await allocatedCase(test, cast, centre)];
      expect(await refusalOf({ caseIds })).toEqual([409, 'session.case-not-in-delivery']);
    });

    it('with no more children than the room has seats', async () => {
      const wish = { ...inRoom(await room(1)), caseIds: [first, second] };
      expect(await refusalOf(wish)).toEqual([409, 'session.more-children-than-seats']);
    });

    it('led by nobody who is in conflict with a case', async () => {
      const caseIds = [await caseInDelivery(test, cast, centre)];
      const path = await book({ caseIds });
      await declareConflict(caseIds[0]!);
      expect(await refusalOf({ caseIds })).toEqual([409, 'session.facilitator-in-conflict']);
      expect((await read(path, facilitator)).participants).toEqual([]);
    });
  });

  describe('take nobody and nothing twice', () => {
    it('not a room, nor who leads it, nor a child', async () => {
      const when = slot();
      const roomId = await room();
      await book({ ...when, ...inRoom(roomId) });
      const other = { ...when, caseIds: [second], facilitatorId: centre.workerId };
      expect(await refusalOf({ ...other, ...inRoom(roomId) })).toEqual([409, 'session.room-taken']);
      const led = { ...other, facilitatorId: centre.facilitatorId };
      expect(await refusalOf(led)).toEqual([409, 'session.facilitator-taken']);
      expect(await refusalOf({ ...other, caseIds: [first] })).toEqual([409, 'session.child-taken']);
      bodyOf(await worker.post('/v1/sessions', talk(other)), 201);
    });

    it('and tell no more than that', async () => {
      const when = slot();
      await book(when);
      const answer = await worker.post('/v1/sessions', talk({ ...when, caseIds: [second] }));
      expect(Object.keys(bodyOf(answer, 409)).sort()).not.toContain('errors');
      expect(answer.text).not.toContain(centre.facilitatorId);
    });

    it('but one may begin when another ends', async () => {
      slots += 6;
      await book(between(24 + slots, 25 + slots));
      await book(between(25 + slots, 26 + slots));
    });

    it('when both are booked at once: one wins', async () => {
      const when = slot();
      const roomId = await room();
      const wishes = [
        talk({ ...when, ...inRoom(roomId) }),
        talk({ ...when, ...inRoom(roomId), caseIds: [second], facilitatorId: centre.workerId }),
      ];
      const answers = await Promise.all(wishes.map((wish) => worker.post('/v1/sessions', wish)));
      expect(answers.map(codeOf).sort()).toEqual([
        [201, undefined],
        [409, 'session.room-taken'],
      ]);
    });

    it('and what is cancelled is free again', async () => {
      const when = slot();
      const path = await book(when);
      bodyOf(await worker.act(path, 'cancel', { reasonCode: 'child-ill' }), 200);
      await book(when);
    });
  });

  describe('are held', () => {
    it('when they have begun, and it is said of every child whether it came', async () => {
      const path = await book({ ...between(1, 2), caseIds: [first, second] }, coordinator);
      const both = [came(first), came(second, 'late', { minutesLate: 10 })];
      const hold = (attendance: object[]) => facilitator.act(path, 'hold', { attendance });
      expect(codeOf(await hold(both))).toEqual([409, 'session.not-begun']);
      await later(1);
      expect(codeOf(await hold([came(first)]))).toEqual([409, 'session.attendance-not-of-every-child']);
      bodyOf(await hold(both), 200);
      expect(await read(path)).toMatchObject({ state: 'held' });
      expect(await saidOf(path, second)).toMatchObject([{ attendance: 'late', countsAsContact: true }]);
      await later(2);
    });

    it.each([
      ['an absence without a reason', came('', 'absent-excused'), '/attendance/0/reasonCode'],
      ['a reason of who came', came('', 'attended', { reasonCode: 'ill' }), '/attendance/0/reasonCode'],
      ['lateness without minutes', came('', 'late'), '/attendance/0/minutesLate'],
      ['minutes of who came', came('', 'attended', { minutesLate: 5 }), '/attendance/0/minutesLate'],
      [
        'a reason that is none',
        came('', 'absent-excused', { reasonCode: 'no-such-reason' }),
        '/attendance/0/reasonCode',
      ],
    ])('not with %s', async (_, said, pointer) => {
      const path = await begun();
      const answer = await facilitator.act(path, 'hold', { attendance: [{ ...said, caseId: first }] });
      expect(bodyOf(answer, 422)['errors']).toEqual([expect.objectContaining({ pointer })]);
    });

    it('and what an absence means, the data of its reason says', async () => {
      const path = await begun();
      const attendance = [came(first, 'absent-unexcused', { reasonCode: 'not-known' })];
      bodyOf(await facilitator.act(path, 'hold', { attendance }), 200);
      expect(await saidOf(path, first)).toMatchObject([
        { attendance: 'absent-unexcused', countsAsContact: false, needsFollowUp: true, centresFault: false },
      ]);
    });

    it('and a fault of the centre never counts against a child', async () => {
      const path = await begun();
      const attendance = [came(first, 'absent-unexcused', { reasonCode: 'told-wrong-time' })];
      bodyOf(await facilitator.act(path, 'hold', { attendance }), 200);
      expect(await saidOf(path, first)).toMatchObject([
        { attendance: 'centre-cancelled', centresFault: true },
      ]);
    });

    it('and a correction keeps both, with its reason', async () => {
      const path = await begun();
      const attendance = [came(first, 'absent-unexcused', { reasonCode: 'not-known' })];
      const wrong = came(first, 'absent-excused', {
        reasonCode: 'school',
        correctionReason: 'learned-more',
      });
      const correct = () => facilitator.act(path, 'correct-attendance', wrong);
      expect(codeOf(await correct())).toEqual([409, 'session.not-open-for-correct-attendance']);
      bodyOf(await facilitator.act(path, 'hold', { attendance }), 200);
      bodyOf(await correct(), 200);
      const said = await saidOf(path, first);
      expect(said.map((one) => [one.attendance, one.correctionReason])).toEqual([
        ['absent-unexcused', null],
        ['absent-excused', 'learned-more'],
      ]);
    });

    it('by who leads or coordinates them or answers for the case, and by nobody who booked them alone', async () => {
      const caseIds = [await withHelper()];
      const path = await book(
        { ...between(1, 2), caseIds, facilitatorId: centre.coordinatorId },
        facilitator,
      );
      await later(3);
      const attendance = [came(caseIds[0]!)];
      expect(codeOf(await facilitator.act(path, 'hold', { attendance }))).toEqual([403, 'session.not-yours']);
      bodyOf(await worker.act(path, 'hold', { attendance }), 200);
    });
  });

  describe('are cancelled', () => {
    it('by the centre, against no child', async () => {
      const path = await book({ caseIds: [first, second] }, coordinator);
      const why = { reasonCode: 'facilitator-ill', note: 'Back on Monday.' };
      bodyOf(await facilitator.act(path, 'cancel', why), 200);
      const { state, history } = await read(path);
      expect([state, history.at(-1)?.note]).toEqual(['cancelled', 'Back on Monday.']);
      for (const caseId of [first, second])
        expect(await saidOf(path, caseId)).toMatchObject([
          { attendance: 'centre-cancelled', centresFault: true, needsFollowUp: false },
        ]);
    });

    it('for the child with its reason, which excuses it', async () => {
      const path = await book();
      bodyOf(await worker.act(path, 'cancel', { reasonCode: 'child-has-school' }), 200);
      expect(await saidOf(path, first)).toMatchObject([
        { attendance: 'absent-excused', reasonCode: 'child-has-school', centresFault: false },
      ]);
    });

    it('not for one of several children', async () => {
      const path = await book({ caseIds: [first, second] }, coordinator);
      expect(codeOf(await coordinator.act(path, 'cancel', { reasonCode: 'child-ill' }))).toEqual([
        409,
        'session.cancelled-for-one-of-several',
      ]);
    });

    it('once: of two at once one wins', async () => {
      const path = await book();
      const { etag } = (await worker.get(path)).headers as { etag: string };
      const cancel = () => worker.post(`${path}/cancel`, { reasonCode: 'child-ill' }, { 'if-match': etag });
      const answers = await Promise.all([cancel(), cancel()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('are put elsewhere', () => {
    const asked = { askedBy: 'school', reasonCode: 'child-has-school' };

    it('as another session in their place, and it is kept who asked', async () => {
      const roomId = await room();
      const path = await book(inRoom(roomId));
      const { beginsAt } = await read(path);
      const answer = await worker.act(path, 'reschedule', { ...slot(), ...asked });
      const { state, followedById, history } = bodyOf<Session>(answer, 200);
      expect(state).toBe('rescheduled');
      expect(history.at(-1)).toMatchObject({ action: 'reschedule', ...asked });
      const next = await read(`/v1/sessions/${followedById}`);
      expect(next).toMatchObject({ state: 'scheduled', roomId, participants: [{ caseId: first }] });
      expect(path).toContain(next.followsId!);
      expect(next.beginsAt).not.toBe(beginsAt);
    });

    it('also by an hour, over themselves, with the place that they had', async () => {
      slots += 6;
      const path = await book(between(24 + slots, 26 + slots));
      const later = { ...between(25 + slots, 27 + slots), ...asked };
      const { followedById } = bodyOf<Session>(await worker.act(path, 'reschedule', later), 200);
      expect(await read(`/v1/sessions/${followedById}`)).toMatchObject({ placeWords: 'In the park.' });
    });

    it('not where somebody is taken; then they stay where they were', async () => {
      const when = slot();
      await book({ ...when, caseIds: [second] });
      const path = await book();
      expect(codeOf(await worker.act(path, 'reschedule', { ...when, ...asked }))).toEqual([
        409,
        'session.facilitator-taken',
      ]);
      expect((await read(path)).state).toBe('scheduled');
    });

    it('by who sees the case of each child', async () => {
      const path = await book();
      expect(codeOf(await facilitator.act(path, 'reschedule', { ...slot(), ...asked }))).toEqual([
        403,
        'session.case-not-seen',
      ]);
    });
  });

  describe('are seen', () => {
    it('by who leads them: of the children initials and number, and the case not', async () => {
      const path = await book();
      const { participants, children } = await read(path, facilitator);
      expect(participants[0]!.child).toMatchObject({
        initials: expect.any(String) as string,
        number: expect.any(String) as string,
      });
      expect(children).toHaveLength(1);
      bodyOf(await facilitator.get(`/v1/cases/${first}`), 404);
      expect(await listed('list=mine', facilitator)).toContain(path);
      expect(await listed('list=mine', worker)).not.toContain(path);
    });

    it('by the team and the coordinators, and by nobody else of the centre', async () => {
      const path = await book({ facilitatorId: centre.workerId });
      bodyOf(await worker.get(path), 200);
      bodyOf(await coordinator.get(path), 200);
      bodyOf(await facilitator.get(path), 404);
      expect(await listed('list=our-centre', facilitator)).not.toContain(path);
    });

    it('by nobody of another centre, and by nobody who refers or decides', async () => {
      const path = await book();
      bodyOf(await cast.otherCentre.get(path), 404);
      bodyOf(await cast.inspector.get(path), 403);
      bodyOf(await cast.prosecutor.get(path), 403);
    });

    it('in the order of the day, filtered and page by page', async () => {
      const roomId = await room();
      const later = await book({ ...between(700, 701), ...inRoom(roomId) });
      const sooner = await book({ ...between(690, 691), ...inRoom(roomId), caseIds: [second] });
      const query = `list=our-centre&roomId=${roomId}`;
      expect(await listed(query, coordinator)).toEqual([sooner, later]);
      expect(await listed(`${query}&caseId=${second}`, coordinator)).toEqual([sooner]);
      const from = encodeURIComponent(instant(695));
      expect(await listed(`${query}&from=${from}`, coordinator)).toEqual([later]);
      expect(await listed(`${query}&until=${from}&state=scheduled`, coordinator)).toEqual([sooner]);
      expect(await listed(`${query}&facilitatorId=${centre.workerId}`, coordinator)).toEqual([]);
      const page = bodyOf<Listed>(await coordinator.get(`/v1/sessions?limit=1&${query}`), 200);
      const rest = await coordinator.get(`/v1/sessions?limit=1&${query}&cursor=${page.next}`);
      expect(bodyOf<Listed>(rest, 200).items.map(({ id }) => `/v1/sessions/${id}`)).toEqual([later]);
    });
  });

  it('that are over wait on the desk of who led them, and a day later of the coordinators', async () => {
    const path = await begun();
    const onDeskOf = async (by: Caller) => {
      const { items } = bodyOf<Listed>(await by.get('/v1/worklist?kind=session&limit=200'), 200);
      return items.some(({ id }) => path.endsWith(id));
    };
    expect([await onDeskOf(facilitator), await onDeskOf(coordinator)]).toEqual([true, false]);
    expect(await listed('list=without-attendance', coordinator)).toContain(path);
    await later(24);
    expect([await onDeskOf(facilitator), await onDeskOf(coordinator)]).toEqual([true, true]);
    bodyOf(await facilitator.act(path, 'hold', { attendance: [came(first)] }), 200);
    expect([await onDeskOf(facilitator), await onDeskOf(coordinator)]).toEqual([false, false]);
  });

  it('to come that somebody in conflict would lead wait on the desks for another', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const when = slot();
    const path = await book({ ...when, caseIds: [caseId] });
    const waits = async (by: Caller) => {
      const { items } = bodyOf<Listed>(await by.get('/v1/worklist?kind=session&limit=200'), 200);
      return items.some(({ id }) => path.endsWith(id));
    };
    expect(await waits(coordinator)).toBe(false);
    await declareConflict(caseId);
    expect([await waits(coordinator), await waits(worker)]).toEqual([true, true]);
    const other = { ...when, facilitatorId: centre.workerId, askedBy: 'centre' };
    bodyOf(await coordinator.act(path, 'reschedule', { ...other, reasonCode: 'facilitator-away' }), 200);
    expect(await waits(coordinator)).toBe(false);
  });

  it('that have begun are undone by nobody who booked them, and put elsewhere by nobody', async () => {
    const caseIds = [await withHelper()];
    const path = await book({ ...between(1, 2), caseIds, facilitatorId: centre.workerId }, facilitator);
    await later(3);
    const why = { reasonCode: 'child-ill' };
    expect(codeOf(await facilitator.act(path, 'cancel', why))).toEqual([403, 'session.not-yours']);
    const elsewhere = { ...slot(), askedBy: 'child', reasonCode: 'child-ill' };
    expect(codeOf(await coordinator.act(path, 'reschedule', elsewhere))).toEqual([
      409,
      'session.begun-already',
    ]);
    bodyOf(await coordinator.act(path, 'cancel', why), 200);
  });

  it('of a child with whom their leader is in conflict tell the leader neither the place nor let them cancel', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const path = await book({ caseIds: [caseId] });
    expect((await read(path, facilitator)).placeWords).toBe('In the park.');
    await declareConflict(caseId);
    expect((await read(path, facilitator)).placeWords).toBeNull();
    const refused = await facilitator.act(path, 'cancel', { reasonCode: 'child-ill' });
    expect(codeOf(refused)).toEqual([403, 'session.child-not-seen']);
  });

  it('of which nobody has said who came keep a case from being closed', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const path = await begun({ caseIds: [caseId] });
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
    const early = await coordinator.act(`/v1/cases/${caseId}`, 'close');
    expect(codeOf(early)).toEqual([409, 'case.something-left-to-do']);
    bodyOf(await coordinator.act(path, 'hold', { attendance: [came(caseId)] }), 200);
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
  });

  it('are not booked while the work ends', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const wishes = Array.from({ length: 4 }, () => talk({ caseIds: [caseId] }));
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    const [ended, ...booked] = await Promise.all([
      worker.act(`/v1/cases/${caseId}`, 'end-early', ending),
      ...wishes.map((wish) => worker.post('/v1/sessions', wish)),
    ]);
    expect(ended.status).toBe(200);
    expect(booked.every(({ status }) => [201, 409].includes(status))).toBe(true);
    const coming = await listed(`list=our-centre&state=scheduled&caseId=${caseId}`, coordinator);
    expect(coming).toEqual([]);
  });

  it('lose a child whose work has ended, and are cancelled when nobody is left', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const alone = await book({ caseIds: [caseId] });
    const together = await book({ caseIds: [caseId, second] });
    const over = await begun({ caseIds: [caseId] });
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
    expect(await read(alone)).toMatchObject({ state: 'cancelled', cancelReason: 'work-ended', children: [] });
    expect(await saidOf(alone, caseId)).toEqual([]);
    const left = await read(together);
    expect([left.state, left.children.length]).toEqual(['scheduled', 1]);
    expect(left.participants.find((one) => one.caseId === caseId)?.leftReason).toBe('work-ended');
    expect((await read(over)).state).toBe('scheduled');
    bodyOf(await facilitator.act(over, 'hold', { attendance: [came(caseId)] }), 200);
  });
});
