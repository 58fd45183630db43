import { localDay } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Answer {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly answer: string | null;
}

interface Difficulty {
  readonly id: string;
  readonly state: string;
  readonly explanation: string | null;
  readonly answers: readonly Answer[];
}

describe('Difficulties', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    worker = centre.worker;
  }, 60_000);

  afterAll(() => test.close());

  const now = () => test.clock.now().toISOString();
  const inDelivery = () => caseInDelivery(test, cast, centre);
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const told = (caseId: string, more: object = {}) => ({
    ...{ caseId, ground: 'agreement-not-kept', happenedOn: localDay(test.clock.now()) },
    facts: 'Did not bring the drawing.',
    ...more,
  });

  async function recorded(caseId: string, more: object = {}): Promise<string> {
    const made = await worker.post('/v1/difficulties', told(caseId, more));
    return `/v1/difficulties/${bodyOf<Difficulty>(made, 201).id}`;
  }

  async function heard(caseId: string): Promise<string> {
    const path = await recorded(caseId);
    const words = { explainedAt: now(), explanation: 'I was ashamed of it.' };
    bodyOf(await worker.act(path, 'hear', words), 200);
    return path;
  }

  const propose = (path: string, kind: string, more: object = {}, by = worker) =>
    by.act(path, 'propose', { kind, reasons: 'It is enough.', ...more });

  async function proposed(caseId: string, kind = 'talk', more: object = {}): Promise<string> {
    const path = await heard(caseId);
    bodyOf(await propose(path, kind, more), 200);
    return path;
  }

  async function decide(path: string, action: string, by: Caller, body: object = {}) {
    const read = await by.get(path);
    const { answers } = bodyOf<Difficulty>(read, 200);
    const version = { 'if-match': read.headers['etag']! };
    return by.post(`${path}/responses/${answers.at(-1)!.id}/${action}`, body, version);
  }

  async function confirmed(caseId: string, kind = 'talk', more: object = {}): Promise<string> {
    const path = await proposed(caseId, kind, more);
    bodyOf(await decide(path, 'confirm', cast.centre), 200);
    return path;
  }

  const against = () => ({ by: 'child', contestedAt: now(), words: 'It was not like that.' });

  /** Each a moment before the last: nobody is booked twice. */
  let before = 0;
  async function session(caseId: string, attendance: object): Promise<string> {
    before += 2_000;
    const at = (ms: number) => new Date(test.clock.now().getTime() - before + ms).toISOString();
    const booked = {
      ...{ kind: 'individual', placeWords: 'The library', facilitatorId: centre.workerId },
      ...{ caseIds: [caseId], beginsAt: at(0), endsAt: at(1_000), backDatingReason: 'recorded-on-paper' },
    };
    const { id } = bodyOf<{ id: string }>(await worker.post('/v1/sessions', booked), 201);
    const said = { attendance: [{ caseId, ...attendance }] };
    bodyOf(await worker.act(`/v1/sessions/${id}`, 'hold', said), 200);
    return id;
  }

  const unexcused = { attendance: 'absent-unexcused', reasonCode: 'not-known' };

  it('are written down with the facts, heard, answered by two people, and over', async () => {
    const path = await confirmed(await inDelivery());
    const done = bodyOf<Difficulty>(await worker.act(path, 'resolve'), 200);
    expect(done).toMatchObject({
      state: 'resolved',
      explanation: 'I was ashamed of it.',
      answers: [{ kind: 'talk', state: 'confirmed' }],
    });
  });

  it('are stored sealed', async () => {
    await heard(await inDelivery());
    const rows = await rowsOf<{ facts: Buffer; explanation: Buffer }>(
      test,
      'select facts, explanation from follow_through.difficulty where explanation is not null',
    );
    expect(rows.some((row) => row.facts.includes('drawing') || row.explanation.includes('ashamed'))).toBe(
      false,
    );
  });

  it('come of no absence by themselves', async () => {
    const caseId = await inDelivery();
    await session(caseId, unexcused);
    const listed = bodyOf<{ items: object[] }>(await worker.get(`/v1/difficulties?caseId=${caseId}`), 200);
    expect(listed.items).toEqual([]);
  });

  it('are none for one absence alone, and may be one for the second', async () => {
    const caseId = await inDelivery();
    const one = await session(caseId, unexcused);
    const missed = { ground: 'sessions-missed' };
    const alone = told(caseId, { ...missed, sessionIds: [one] });
    expect(codeOf(await worker.post('/v1/difficulties', alone))).toEqual([
      409,
      'difficulty.one-absence-alone',
    ]);
    const other = await session(caseId, unexcused);
    await recorded(caseId, { ...missed, sessionIds: [one, other] });
  });

  it('are never about what the centre is at fault for, nor about an absence that was excused', async () => {
    const caseId = await inDelivery();
    const missed = await session(caseId, unexcused);
    const excused = await session(caseId, { attendance: 'absent-excused', reasonCode: 'ill' });
    const ours = await session(caseId, { attendance: 'absent-unexcused', reasonCode: 'told-wrong-time' });
    const about = (...sessionIds: string[]) =>
      worker.post('/v1/difficulties', told(caseId, { ground: 'sessions-missed', sessionIds }));
    expect(codeOf(await about(missed, excused))).toEqual([409, 'difficulty.absence-excused']);
    expect(codeOf(await about(missed, ours))).toEqual([409, 'difficulty.centre-at-fault']);
  });

  it('fall away when what was said of the child is put right before an answer', async () => {
    const caseId = await inDelivery();
    const sessionIds = [await session(caseId, unexcused), await session(caseId, unexcused)];
    const path = await recorded(caseId, { ground: 'sessions-missed', sessionIds });
    bodyOf(await worker.act(path, 'hear', { explainedAt: now(), explanation: 'I was ill.' }), 200);
    bodyOf(await propose(path, 'talk'), 200);
    const correction = {
      caseId,
      attendance: 'absent-excused',
      reasonCode: 'ill',
      correctionReason: 'learned-more',
    };
    bodyOf(await worker.act(`/v1/sessions/${sessionIds[0]}`, 'correct-attendance', correction), 200);
    expect(codeOf(await decide(path, 'confirm', cast.centre))).toEqual([409, 'difficulty.absence-excused']);
  });

  it('are never about a time in which the work stood still', async () => {
    const caseId = await inDelivery();
    const fromAt = now();
    test.clock.advance({ minutes: 4 });
    const sessionIds = [await session(caseId, unexcused), await session(caseId, unexcused)];
    const path = `/v1/cases/${caseId}`;
    bodyOf(await worker.act(path, 'suspend', { reasonCode: 'ill', fromAt }), 200);
    bodyOf(await worker.act(path, 'end-suspension', { reasonCode: 'reason-over' }), 200);
    const missed = told(caseId, { ground: 'sessions-missed', sessionIds });
    expect(codeOf(await worker.post('/v1/difficulties', missed))).toEqual([409, 'difficulty.work-suspended']);
  });

  it('name sessions of the child alone', async () => {
    const [mine, others] = [await inDelivery(), await inDelivery()];
    const sessionIds = [await session(others, unexcused)];
    const answer = await worker.post('/v1/difficulties', told(mine, { sessionIds }));
    expect(answer.status).toBe(422);
  });

  it('are not answered before the child was heard, or tried to be often enough', async () => {
    const path = await recorded(await inDelivery());
    expect(codeOf(await propose(path, 'talk'))).toEqual([409, 'difficulty-response.child-not-heard']);
    const missing = (tries: number) => ({
      ...{ explainedAt: now(), explanationMissing: 'could-not-be-reached', tries },
    });
    expect(codeOf(await worker.act(path, 'hear', missing(2)))).toEqual([
      409,
      'difficulty.not-tried-often-enough',
    ]);
    bodyOf(await worker.act(path, 'hear', missing(3)), 200);
    bodyOf(await propose(path, 'talk'), 200);
  });

  it.each([
    [
      'words beside the reason why there are none',
      { explanation: 'Words.', explanationMissing: 'missing', tries: 1 },
    ],
    ['a reason without the tries', { explanationMissing: 'missing' }],
    ['nothing at all', {}],
  ])('refuse %s', async (_, words) => {
    const path = await recorded(await inDelivery());
    expect((await worker.act(path, 'hear', { explainedAt: now(), ...words })).status).toBe(422);
  });

  it('get the lightest answer first, unless it is said why not', async () => {
    const caseId = await inDelivery();
    const path = await heard(caseId);
    expect(codeOf(await propose(path, 'warning'))).toEqual([409, 'difficulty-response.lighter-first']);
    bodyOf(await propose(path, 'warning', { lighterSkipped: 'danger-to-others' }), 200);
    const other = await inDelivery();
    await confirmed(other, 'talk');
    await confirmed(other, 'support-added');
  });

  it('have no answer that one person gave alone', async () => {
    const path = await heard(await inDelivery());
    bodyOf(await propose(path, 'talk', {}, cast.centre), 200);
    expect(codeOf(await decide(path, 'confirm', cast.centre))).toEqual([
      409,
      'difficulty-response.confirmed-by-who-proposed',
    ]);
    expect((await decide(path, 'confirm', worker)).status).toBe(403);
  });

  it('begin the next edition of the plan where that is the answer, and not before it is confirmed', async () => {
    const caseId = await inDelivery();
    const editions = async () =>
      bodyOf<{ items: object[] }>(await worker.get(`/v1/plans?caseId=${caseId}`), 200).items.length;
    const path = await proposed(caseId, 'plan-changed', { lighterSkipped: 'child-asks-for-it' });
    expect(await editions()).toBe(1);
    bodyOf(await decide(path, 'confirm', cast.centre), 200);
    expect(await editions()).toBe(2);
  });

  it('are contested by the child, and an answer stands only by a third person', async () => {
    const path = await confirmed(await inDelivery());
    bodyOf(await decide(path, 'contest', worker, against()), 200);
    const answer = { words: 'It stands.' };
    expect(codeOf(await decide(path, 'uphold', cast.centre, answer))).toEqual([
      409,
      'difficulty-response.upheld-by-who-decided',
    ]);
    expect(codeOf(await worker.act(path, 'resolve'))).toEqual([409, 'difficulty.response-open']);
    const lifted = bodyOf<Difficulty>(
      await decide(path, 'lift', cast.centre, { words: 'You are right.' }),
      200,
    );
    expect(lifted.answers).toMatchObject([{ state: 'lifted', answer: 'You are right.' }]);
  });

  it('are contested once the answer holds, and not twice', async () => {
    const path = await proposed(await inDelivery());
    expect((await decide(path, 'contest', worker, against())).status).toBe(409);
    bodyOf(await decide(path, 'confirm', cast.centre), 200);
    bodyOf(await decide(path, 'contest', worker, against()), 200);
    expect(codeOf(await decide(path, 'contest', worker, against()))).toEqual([
      409,
      'difficulty-response.not-open-for-contest',
    ]);
  });

  it('a lifted answer prepares no heavier one', async () => {
    const caseId = await inDelivery();
    const path = await confirmed(caseId);
    bodyOf(await decide(path, 'contest', worker, against()), 200);
    bodyOf(await decide(path, 'lift', cast.centre, { words: 'You are right.' }), 200);
    expect(codeOf(await propose(path, 'support-added'))).toEqual([409, 'difficulty-response.lighter-first']);
  });

  it('are withdrawn with a reason, and nothing is answered to them any more', async () => {
    const path = await recorded(await inDelivery());
    bodyOf(await worker.act(path, 'withdraw', { reasonCode: 'recorded-wrongly' }), 200);
    expect(codeOf(await worker.act(path, 'resolve'))).toEqual([409, 'difficulty.not-open-for-resolve']);
    expect(codeOf(await propose(path, 'talk'))).toEqual([409, 'difficulty.not-open-for-propose']);
  });

  it('are the team’s and the coordinators’, and nobody else’s', async () => {
    const path = await recorded(await inDelivery());
    bodyOf(await cast.centre.get(path), 200);
    for (const other of [centre.facilitator, cast.otherCentre])
      expect((await other.get(path)).status).toBe(404);
    for (const other of [cast.inspector, cast.prosecutor, cast.judge, cast.lawyer])
      expect((await other.get(path)).status).toBe(403);
  });

  it('of a team lie on its desk until the child is heard, and then on that of a second person', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const path = await recorded(caseId);
    const onDesk = async (by: Caller) =>
      bodyOf<{ items: { id: string; what: string }[] }>(
        await by.get('/v1/worklist?kind=difficulty&limit=200'),
        200,
      )
        .items.filter(({ id }) => path.endsWith(id))
        .map(({ what }) => what);
    expect(await onDesk(worker)).toEqual(['difficulty-to-hear']);
    bodyOf(await worker.act(path, 'hear', { explainedAt: now(), explanation: 'I forgot.' }), 200);
    bodyOf(await propose(path, 'talk'), 200);
    expect(await onDesk(worker)).toEqual([]);
    expect(await onDesk(cast.centre)).toEqual(['response-to-confirm']);
  });

  it('wait for nobody once the work ends', async () => {
    const caseId = await inDelivery();
    const path = await proposed(caseId);
    const end = { outcomeCode: 'moved-away', note: 'The family moved.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', end), 200);
    const after = bodyOf<Difficulty>(await worker.get(path), 200);
    expect(after).toMatchObject({ state: 'dropped', answers: [{ state: 'dropped' }] });
  });
});
