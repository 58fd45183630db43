import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';

interface Programme {
  readonly id: string;
  readonly seatsTaken: number;
  readonly members: readonly {
    readonly id: string;
    readonly caseId: string;
    readonly leftAt: string | null;
    readonly leftReason: string | null;
  }[];
}

interface Series {
  readonly id: string;
  readonly sessions: readonly { readonly sessionId: string; readonly state: string }[];
}

interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const DAY = 86_400_000;

describe('A programme', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let cases: readonly string[];
  let names = 0;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker, facilitator } = centre);
    const made: string[] = [];
    for (let n = 0; n < 3; n += 1) made.push(await caseInDelivery(test, cast, centre));
    cases = made;
  }, 60_000);

  afterAll(() => test.close());

  const day = (days: number) =>
    new Date(test.clock.now().getTime() + 4 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
  const freshTime = () => {
    slots += 1;
    return new Date(slots * 25 * 60_000).toISOString().slice(11, 16);
  };

  const asked = (told: object = {}) => {
    names += 1;
    return {
      ...{ name: `Football ${names}`, kind: 'group', target: 'any-child', capacity: 3 },
      ...{ leaderId: centre.facilitatorId, ...told },
    };
  };
  const add = async (told: object = {}) =>
    `/v1/programmes/${bodyOf<Programme>(await coordinator.post('/v1/programmes', asked(told)), 201).id}`;
  const join = (path: string, caseId: string, more: object = {}, by = coordinator) =>
    by.act(path, 'join', { caseId, ...more });
  const read = async (path: string, by = coordinator) => bodyOf<Programme>(await by.get(path), 200);
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Refusal).code];
  const seriesOf = async (path: string, told: object = {}) => {
    const wish = {
      ...{ programmeId: path.split('/').at(-1), kind: 'group', placeWords: 'On the pitch.' },
      ...{ facilitatorId: centre.facilitatorId, rule: 'FREQ=WEEKLY;COUNT=3', firstDay: day(2) },
      ...{ beginsAt: freshTime(), minutes: 20, ...told },
    };
    return coordinator.post('/v1/session-series', wish);
  };
  const childrenOf = async (sessionId: string) => {
    const path = `/v1/sessions/${sessionId}`;
    return bodyOf<{ children: object[]; state: string }>(await coordinator.get(path), 200);
  };

  it('is kept by the coordinators, and read by the staff of the centre alone', async () => {
    const path = await add();
    expect(await read(path, facilitator)).toMatchObject({ seatsTaken: 0, members: [] });
    bodyOf(await worker.post('/v1/programmes', asked()), 403);
    bodyOf(await cast.otherCentre.get(path), 404);
    bodyOf(await cast.inspector.get(path), 403);
    const listed = await cast.otherCentre.get('/v1/programmes');
    expect(bodyOf<{ items: object[] }>(listed, 200).items).toEqual([]);
  });

  it('has a name of its own as long as it is open, and nobody joins it afterwards', async () => {
    const path = await add({ name: 'Chess' });
    expect((await coordinator.post('/v1/programmes', asked({ name: 'Chess' }))).status).toBe(409);
    bodyOf(await coordinator.act(path, 'close'), 200);
    expect(codeOf(await coordinator.act(path, 'close'))).toEqual([409, 'programme.closed']);
    expect(codeOf(await join(path, cases[0]!))).toEqual([409, 'programme.closed']);
    await add({ name: 'Chess' });
  });

  it.each([
    ['of no kind', { kind: 'no-such-kind' }],
    ['for nobody', { target: 'nobody' }],
    ['led by nobody of the centre', { leaderId: '01890000-0000-7000-8000-000000000000' }],
    ['without seats', { capacity: 0 }],
  ])('is not %s', async (_, told) =>
    expect((await coordinator.post('/v1/programmes', asked(told))).status).toBe(422),
  );

  describe('gives seats', () => {
    it('to children with whom the centre works, each once, and no more than it has', async () => {
      const path = await add({ capacity: 2 });
      bodyOf(await join(path, cases[0]!), 200);
      expect((await join(path, cases[0]!)).status).toBe(409);
      expect(bodyOf<Programme>(await join(path, cases[1]!), 200).seatsTaken).toBe(2);
      expect(codeOf(await join(path, cases[2]!))).toEqual([409, 'programme.full']);
      const early = await allocatedCase(test, cast, centre);
      expect(codeOf(await join(await add(), early))).toEqual([409, 'session.case-not-in-delivery']);
    });

    it('by a coordinator, who sees the case', async () => {
      const path = await add();
      bodyOf(await join(path, cases[0]!, {}, worker), 403);
      bodyOf(await join(path, cases[0]!, {}, cast.otherCentre), 404);
    });

    it('and shows them to whom the case is open, to others as a number', async () => {
      const path = await add();
      bodyOf(await join(path, cases[0]!), 200);
      expect((await read(path, worker)).members).toHaveLength(1);
      expect(await read(path, facilitator)).toMatchObject({ seatsTaken: 1, members: [] });
    });

    it('which are free again when a child leaves, or its work ends', async () => {
      const path = await add({ capacity: 1 });
      const ending = await caseInDelivery(test, cast, centre);
      const [member] = bodyOf<Programme>(await join(path, ending), 200).members;
      const leave = (reasonCode: string) =>
        coordinator.act(path, `members/${member!.id}/leave`, { reasonCode });
      expect((await leave('no-such-reason')).status).toBe(422);
      expect(bodyOf<Programme>(await leave('child-asked'), 200)).toMatchObject({
        ...{ seatsTaken: 0, members: [{ leftReason: 'child-asked' }] },
      });
      expect(codeOf(await leave('other'))).toEqual([409, 'programme.left-already']);
      bodyOf(await join(path, ending), 200);
      const end = { outcomeCode: 'moved-away', note: 'To Ganja.' };
      bodyOf(await worker.act(`/v1/cases/${ending}`, 'end-early', end), 200);
      const after = await read(path);
      expect([after.seatsTaken, after.members.at(-1)!.leftReason]).toEqual([0, 'work-ended']);
    });
  });

  describe('has series', () => {
    it('in which all take part who have a seat', async () => {
      const path = await add();
      for (const caseId of cases.slice(0, 2)) bodyOf(await join(path, caseId), 200);
      const { sessions } = bodyOf<Series>(await seriesOf(path), 201);
      expect((await childrenOf(sessions[0]!.sessionId)).children).toHaveLength(2);
      const query = `/v1/session-series?programmeId=${path.split('/').at(-1)}`;
      expect(bodyOf<{ items: object[] }>(await coordinator.get(query), 200).items).toHaveLength(1);
    });

    it('of nobody not, nor of a programme and cases at once, nor of one that is closed', async () => {
      const path = await add();
      expect(codeOf(await seriesOf(path))).toEqual([409, 'programme.nobody-takes-part']);
      expect((await seriesOf(path, { caseIds: [cases[0]] })).status).toBe(422);
      expect((await seriesOf(path, { programmeId: undefined })).status).toBe(422);
      bodyOf(await join(path, cases[0]!), 200);
      bodyOf(await coordinator.act(path, 'close'), 200);
      expect(codeOf(await seriesOf(path))).toEqual([409, 'programme.closed']);
    });

    it('whose sessions to come a child joins and leaves with its seat', async () => {
      const path = await add();
      bodyOf(await join(path, cases[0]!), 200);
      const { sessions } = bodyOf<Series>(await seriesOf(path), 201);
      const { members } = bodyOf<Programme>(await join(path, cases[1]!), 200);
      for (const { sessionId } of sessions) expect((await childrenOf(sessionId)).children).toHaveLength(2);
      const leave = async (caseId: string) => {
        const member = members.find((one) => one.caseId === caseId)!;
        return coordinator.act(path, `members/${member.id}/leave`, { reasonCode: 'finished' });
      };
      bodyOf(await leave(cases[1]!), 200);
      for (const { sessionId } of sessions) expect((await childrenOf(sessionId)).children).toHaveLength(1);
      bodyOf(await leave(cases[0]!), 200);
      for (const { sessionId } of sessions)
        expect(await childrenOf(sessionId)).toMatchObject({ state: 'cancelled', children: [] });
    });

    it('where a child is taken it is told of each day, and joins the others if that is wished for', async () => {
      const path = await add();
      bodyOf(await join(path, cases[0]!), 200);
      const beginsAt = freshTime();
      const { sessions } = bodyOf<Series>(await seriesOf(path, { beginsAt }), 201);
      const at = (minutes: number) =>
        new Date(Date.parse(`${day(9)}T${beginsAt}:00+04:00`) + minutes * 60_000).toISOString();
      const other = {
        ...{ kind: 'individual', placeWords: 'At home.', facilitatorId: centre.workerId },
        ...{ caseIds: [cases[2]], beginsAt: at(0), endsAt: at(15) },
      };
      bodyOf(await worker.post('/v1/sessions', other), 201);
      const refused = await join(path, cases[2]!);
      expect(codeOf(refused)).toEqual([409, 'programme.not-free']);
      expect((refused.body as Refusal).errors).toEqual([
        { pointer: `/occurrences/${day(9)}`, code: 'session.child-taken' },
      ]);
      expect((await read(path)).seatsTaken).toBe(1);
      bodyOf(await join(path, cases[2]!, { skipClashes: true }), 200);
      const seen: number[] = [];
      for (const { sessionId } of sessions) seen.push((await childrenOf(sessionId)).children.length);
      expect(seen).toEqual([2, 1, 2]);
    });

    it('whose room has no seat left for one more', async () => {
      const path = await add();
      const added = await coordinator.post('/v1/rooms', { name: `Small ${names}`, seats: 1 });
      const { id: roomId } = bodyOf<{ id: string }>(added, 201);
      bodyOf(await join(path, cases[0]!), 200);
      bodyOf(await seriesOf(path, { roomId, placeWords: undefined }), 201);
      const refused = await join(path, cases[1]!);
      expect((refused.body as Refusal).errors!.map(({ code }) => code)).toEqual(
        Array(3).fill('session.no-seat-left'),
      );
    });
  });
});
