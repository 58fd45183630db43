import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { localDay } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Review {
  readonly id: string;
  readonly caseId: string;
  readonly state: string;
  readonly planId: string | null;
  readonly followsId: string | null;
  readonly childWords: string | null;
  readonly clock: { readonly dueAt: string; readonly standing: string } | null;
  readonly goals: readonly { readonly step: string; readonly note: string | null }[];
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
}

interface Page {
  readonly items: readonly Review[];
}

const STRANGE = '01890000-0000-7000-8000-000000000000';

describe('Progress reviews', () => {
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

  const inDelivery = () => caseInDelivery(test, cast, centre);
  const day = (days: number) => localDay(test.clock.now(), days);
  const of = async (caseId: string, by = worker, list = 'mine') =>
    bodyOf<Page>(await by.get(`/v1/progress-reviews?list=${list}&caseId=${caseId}`), 200).items;
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];

  async function begun(caseId: string): Promise<string> {
    const [due] = await of(caseId);
    const path = `/v1/progress-reviews/${due!.id}`;
    bodyOf(await worker.act(path, 'begin'), 200);
    return path;
  }

  async function goalsOf(path: string): Promise<readonly string[]> {
    const { planId } = bodyOf<Review>(await worker.get(path), 200);
    const plan = bodyOf<{ goals: { key: string }[] }>(await worker.get(`/v1/plans/${planId}`), 200);
    return plan.goals.map(({ key }) => key);
  }

  const whole = async (path: string, step = 'on-the-way') => ({
    heldAt: test.clock.now().toISOString(),
    present: ['child', 'case-worker'],
    childWords: 'I have drawn a bridge.',
    parentWords: 'He sleeps again.',
    goals: (await goalsOf(path)).map((goalKey) => ({ goalKey, step, note: 'Came three times.' })),
    changeCode: 'plan-stays',
    changeNote: 'Nothing, it goes well.',
    nextOn: day(30),
  });

  async function amended(caseId: string, told: object = {}): Promise<string> {
    const path = await begun(caseId);
    bodyOf(await worker.act(path, 'amend', { ...(await whole(path)), ...told }), 200);
    return path;
  }

  it('is told once when it is late, to who coordinates the centre', async () => {
    const caseId = await inDelivery();
    const [due] = await of(caseId);
    const late = `update follow_through.progress_review set due_at = clock_started_at - interval '1 second' where id = $1`;
    await rowsOf(test, late, [due!.id]);
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    await test.app.get(RunJob).run(job);
    const text = `select facts ->> 'escalatesTo' as role from platform.outbox where type = 'clock.overdue.v1' and subject_id = $1`;
    expect(await rowsOf(test, text, [due!.id])).toEqual([{ role: 'centre-coordinator' }]);
  });

  it('are due thirty days after a plan holds, one at a time', async () => {
    const [due, ...others] = await of(await inDelivery());
    expect(others).toEqual([]);
    expect(due).toMatchObject({ state: 'due', clock: { standing: 'in-time' } });
    const days = (new Date(due!.clock!.dueAt).getTime() - test.clock.now().getTime()) / 86_400_000;
    expect(Math.floor(days)).toBe(30);
  });

  it('are begun, written, completed, and followed by the next', async () => {
    const caseId = await inDelivery();
    const path = await amended(caseId);
    const done = bodyOf<Review>(await worker.act(path, 'complete'), 200);
    expect(done).toMatchObject({
      state: 'completed',
      childWords: 'I have drawn a bridge.',
      clock: null,
      goals: [{ step: 'on-the-way', note: 'Came three times.' }],
    });
    const [next] = await of(caseId);
    expect(next).toMatchObject({ state: 'due', clock: { standing: 'in-time' } });
    const read = bodyOf<Review>(await worker.get(`/v1/progress-reviews/${next!.id}`), 200);
    expect(read.followsId).toBe(done.id);
  });

  it('are stored sealed', async () => {
    await amended(await inDelivery());
    const text =
      'select child_words as words from follow_through.progress_review where child_words is not null';
    const rows = await rowsOf<{ words: Buffer }>(test, text);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ words }) => words.includes('bridge'))).toBe(false);
  });

  it('say goal by goal whether it came nearer', async () => {
    const caseId = await inDelivery();
    const first = await amended(caseId);
    bodyOf(await worker.act(first, 'complete'), 200);
    const second = await begun(caseId);
    bodyOf(await worker.act(second, 'amend', await whole(second, 'reached')), 200);
    const compared = bodyOf<{ goals: object[] }>(await worker.get(`${second}/comparison`), 200);
    expect(compared.goals).toMatchObject([{ before: 'on-the-way', now: 'reached', change: 2 }]);
    const alone = bodyOf<{ goals: object[]; beforeId: null }>(await worker.get(`${first}/comparison`), 200);
    expect(alone).toMatchObject({ beforeId: null, goals: [{ before: null, change: null }] });
  });

  it('begin the next edition of a plan that changes, and of no other', async () => {
    const editions = async (caseId: string) =>
      bodyOf<{ items: { state: string }[] }>(await worker.get(`/v1/plans?caseId=${caseId}`), 200).items.map(
        ({ state }) => state,
      );
    const staying = await inDelivery();
    bodyOf(await worker.act(await amended(staying), 'complete'), 200);
    expect(await editions(staying)).toEqual(['active']);
    const changing = await inDelivery();
    bodyOf(await worker.act(await amended(changing, { changeCode: 'plan-changes' }), 'complete'), 200);
    expect(await editions(changing)).toEqual(['drafted', 'active']);
    const again = await inDelivery();
    const drafted = bodyOf<{ id: string }>(await worker.post('/v1/plans', { caseId: again }), 201);
    bodyOf(await worker.act(await amended(again, { changeCode: 'more-support' }), 'complete'), 200);
    expect(await editions(again)).toEqual(['drafted', 'active']);
    expect(drafted.id).toBeDefined();
  });

  it('are not completed while the child was not heard, nor a reason told', async () => {
    const path = await begun(await inDelivery());
    const { childWords, ...told } = await whole(path);
    expect(childWords).toBeDefined();
    bodyOf(await worker.act(path, 'amend', told), 200);
    expect(codeOf(await worker.act(path, 'complete'))).toEqual([409, 'progress-review.child-not-heard']);
  });

  it('say that a child was not reached only after three tries', async () => {
    const path = await begun(await inDelivery());
    const { childWords, ...told } = await whole(path);
    expect(childWords).toBeDefined();
    const missing = (tries: number) => ({ ...told, childWordsMissing: 'could-not-be-reached', tries });
    bodyOf(await worker.act(path, 'amend', missing(2)), 200);
    expect(codeOf(await worker.act(path, 'complete'))).toEqual([
      409,
      'progress-review.not-tried-often-enough',
    ]);
    bodyOf(await worker.act(path, 'amend', missing(3)), 200);
    bodyOf(await worker.act(path, 'complete'), 200);
  });

  it.each([
    ['the words of a child beside the reason why there are none', { childWordsMissing: 'missing' }, 422],
    ['tries without a reason', { tries: 2 }, 422],
    ['a goal of no plan', { goals: [{ goalKey: STRANGE, step: 'reached' }] }, 422],
    ['a step that is in no list', { goals: [{ goalKey: STRANGE, step: 'no-such-step' }] }, 422],
    ['somebody present who is in no list', { present: ['no-such-person'] }, 422],
  ])('refuse %s', async (_, told, status) => {
    const path = await begun(await inDelivery());
    const answer = await worker.act(path, 'amend', { childWords: 'Words.', ...told });
    expect(answer.status).toBe(status);
  });

  it('name a next day that the rhythm allows', async () => {
    const path = await amended(await inDelivery(), { nextOn: day(40) });
    expect(codeOf(await worker.act(path, 'complete'))).toEqual([409, 'progress-review.next-day-too-late']);
  });

  it('are begun once, and written by nobody once they are completed', async () => {
    const path = await amended(await inDelivery());
    expect(codeOf(await worker.act(path, 'begin'))).toEqual([409, 'progress-review.not-open-for-begin']);
    bodyOf(await worker.act(path, 'complete'), 200);
    for (const action of ['amend', 'complete'])
      expect(codeOf(await worker.act(path, action, {}))).toEqual([
        409,
        `progress-review.not-open-for-${action}`,
      ]);
  });

  it('are not raised beside one that is open', async () => {
    const caseId = await inDelivery();
    expect(codeOf(await worker.post('/v1/progress-reviews', { caseId }))).toEqual([
      409,
      'progress-review.one-is-open',
    ]);
  });

  it('are the team’s and the coordinators’, and nobody else’s', async () => {
    const caseId = await inDelivery();
    const [due] = await of(caseId);
    const path = `/v1/progress-reviews/${due!.id}`;
    bodyOf(await cast.centre.get(path), 200);
    for (const other of [centre.facilitator, cast.otherCentre])
      expect((await other.get(path)).status).toBe(404);
    for (const other of [cast.inspector, cast.prosecutor, cast.lawyer])
      expect((await other.get(path)).status).toBe(403);
  });

  it('wait for nobody once the work ends', async () => {
    const caseId = await inDelivery();
    const [due] = await of(caseId);
    const end = { outcomeCode: 'moved-away', note: 'The family moved.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', end), 200);
    const after = bodyOf<Review>(await worker.get(`/v1/progress-reviews/${due!.id}`), 200);
    expect(after).toMatchObject({ state: 'dropped', clock: null });
    expect(codeOf(await worker.act(`/v1/progress-reviews/${due!.id}`, 'begin'))[0]).toBe(409);
  });

  it('lie on the desk of the worker when they are near, and of the coordinator when they are late', async () => {
    const caseId = await inDelivery();
    const [due] = await of(caseId);
    const onDesk = async (by: Caller) =>
      bodyOf<{ items: { id: string; what: string }[] }>(
        await by.get('/v1/worklist?kind=progress-review&limit=200'),
        200,
      ).items.some(({ id }) => id === due!.id);
    expect(await onDesk(worker)).toBe(false);
    test.clock.advance({ days: 26 });
    const anew = await centreOf(test, (cast = await castOf(test)));
    worker = (centre = anew).worker;
    expect([await onDesk(worker), await onDesk(centre.coordinator)]).toEqual([true, false]);
    expect((await of(caseId, centre.coordinator, 'near')).map(({ id }) => id)).toEqual([due!.id]);
    test.clock.advance({ days: 6 });
    centre = await centreOf(test, (cast = await castOf(test)));
    worker = centre.worker;
    expect([await onDesk(worker), await onDesk(centre.coordinator)]).toEqual([true, true]);
    expect((await of(caseId, centre.coordinator, 'overdue')).map(({ id }) => id)).toEqual([due!.id]);
  });
});
