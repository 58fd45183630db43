import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Wait {
  readonly id: string;
  readonly state: string;
  readonly place: number | null;
  readonly wish: string | null;
  readonly endReason: string | null;
}

describe('Waiting for a seat in a programme', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let facilitator: Caller;
  let cases: readonly string[];
  let names = 0;

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

  async function programme(capacity = 1): Promise<string> {
    names += 1;
    const added = await coordinator.post('/v1/programmes', {
      ...{ name: `Drawing ${names}`, kind: 'group', target: 'any-child', capacity },
      leaderId: centre.facilitatorId,
    });
    return bodyOf<{ id: string }>(added, 201).id;
  }

  const wish = (programmeId: string, caseId: string) => ({
    ...{ programmeId, caseId, reasonCode: 'child-wishes', wish: 'I want to draw.' },
  });
  const ask = (programmeId: string, caseId: string, by = worker) =>
    by.post('/v1/programme-waits', wish(programmeId, caseId));
  const waits = async (programmeId: string, caseId: string) => {
    const { id } = bodyOf<Wait>(await ask(programmeId, caseId), 201);
    test.clock.advance({ seconds: 1 });
    return `/v1/programme-waits/${id}`;
  };
  const read = async (path: string, by = worker) => bodyOf<Wait>(await by.get(path), 200);
  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { code?: string }).code,
  ];
  const promote = (path: string, more: object = {}, by = coordinator) => by.act(path, 'promote', more);

  it('is asked for once for a child, with a reason and what it wishes for, which is stored sealed', async () => {
    const id = await programme();
    const path = await waits(id, cases[0]!);
    expect(await read(path)).toMatchObject({ state: 'waiting', place: 1, wish: 'I want to draw.' });
    expect((await ask(id, cases[0]!)).status).toBe(409);
    const [row] = await rowsOf<{ wish: Buffer }>(test, 'select wish from sessions.programme_wait limit 1');
    expect(row!.wish.includes('draw')).toBe(false);
  });

  it('is asked for by who sees the case, for a child with whom the centre works', async () => {
    const id = await programme();
    expect((await ask(id, cases[0]!, facilitator)).status).toBe(404);
    expect((await ask(id, cases[0]!, cast.otherCentre)).status).toBe(404);
    const early = await allocatedCase(test, cast, centre);
    expect(codeOf(await ask(id, early))).toEqual([409, 'session.case-not-in-delivery']);
    bodyOf(await coordinator.act(`/v1/programmes/${id}`, 'close'), 200);
    expect(codeOf(await ask(id, cases[0]!))).toEqual([409, 'programme.closed']);
  });

  it('has an order that is seen, page by page', async () => {
    const id = await programme();
    const paths: string[] = [];
    for (const caseId of cases) paths.push(await waits(id, caseId));
    const list = async (query: string) => {
      const path = `/v1/programme-waits?programmeId=${id}&state=waiting&${query}`;
      return bodyOf<{ items: Wait[]; next: string | null }>(await worker.get(path), 200);
    };
    expect((await list('')).items.map(({ place }) => place)).toEqual([1, 2, 3]);
    const first = await list('limit=2');
    const rest = await list(`limit=2&cursor=${first.next}`);
    expect([...first.items, ...rest.items].map((one) => `/v1/programme-waits/${one.id}`)).toEqual(paths);
    const leaving = await worker.act(paths[0]!, 'leave', { reasonCode: 'child-asked' });
    expect(bodyOf<Wait>(leaving, 200)).toMatchObject({
      ...{ state: 'left', place: null, endReason: 'child-asked' },
    });
    expect((await read(paths[2]!)).place).toBe(2);
  });

  it('ends with a seat that a coordinator gives, and not before one is free', async () => {
    const id = await programme();
    const [first, second] = [await waits(id, cases[0]!), await waits(id, cases[1]!)];
    bodyOf(await promote(first, {}, worker), 403);
    expect(bodyOf<Wait>(await promote(first), 200)).toMatchObject({ state: 'promoted', place: null });
    expect(codeOf(await promote(second))).toEqual([409, 'programme.full']);
    expect((await read(second)).state).toBe('waiting');
    expect(codeOf(await promote(first))).toEqual([409, 'programme-wait.not-open-for-promote']);
  });

  it('is longer for nobody without a reason', async () => {
    const id = await programme();
    await waits(id, cases[0]!);
    const second = await waits(id, cases[1]!);
    expect(codeOf(await promote(second))).toEqual([409, 'programme-wait.passed-over-without-reason']);
    expect((await promote(second, { reasonCode: 'because' })).status).toBe(422);
    const given = await promote(second, { reasonCode: 'needs-it-sooner' });
    expect(bodyOf<Wait>(given, 200)).toMatchObject({ state: 'promoted', endReason: 'needs-it-sooner' });
  });

  it('ends for one alone when the last seat is given to two at once', async () => {
    const id = await programme();
    const paths = [await waits(id, cases[0]!), await waits(id, cases[1]!)];
    const reasonCode = 'fits-the-group';
    const answers = await Promise.all(paths.map((path) => promote(path, { reasonCode })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(bodyOf(await coordinator.get(`/v1/programmes/${id}`), 200)).toMatchObject({ seatsTaken: 1 });
  });

  it('lies on the desk of the coordinators as long as a seat is free', async () => {
    const id = await programme();
    const paths = [await waits(id, cases[0]!), await waits(id, cases[1]!)];
    const onDesk = async (by: Caller) => {
      const answer = await by.get('/v1/worklist?kind=programme-wait&limit=200');
      const { items } = bodyOf<{ items: { id: string; what: string }[] }>(answer, 200);
      return paths.map((path) => items.some((one) => path.endsWith(one.id)));
    };
    expect(await onDesk(coordinator)).toEqual([true, true]);
    bodyOf(await promote(paths[0]!), 200);
    expect(await onDesk(coordinator)).toEqual([false, false]);
  });

  it('ends with the work', async () => {
    const id = await programme();
    const ending = await caseInDelivery(test, cast, centre);
    const path = await waits(id, ending);
    const end = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker.act(`/v1/cases/${ending}`, 'end-early', end), 200);
    expect(await read(path, coordinator)).toMatchObject({ state: 'left', endReason: 'work-ended' });
  });

  it('is seen by whom the case is open to, and by nobody else', async () => {
    const path = await waits(await programme(), cases[0]!);
    bodyOf(await facilitator.get(path), 404);
    bodyOf(await cast.otherCentre.get(path), 404);
    bodyOf(await cast.inspector.get(path), 403);
  });
});
