import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Question {
  readonly question: string;
  readonly answer: string | null;
  readonly remark: string | null;
  readonly outcomeCode: string | null;
}

interface FileReview {
  readonly id: string;
  readonly caseId: string;
  readonly state: string;
  readonly questions: readonly Question[];
}

const FINDING = { question: 'child-heard', answer: 'no', remark: 'The plan says it for him.' };

describe('The review of a file', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;
  let second: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker } = centre);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
  }, 60_000);
  afterAll(() => test.close());

  const codeOf = ({ status, body }: { status: number; body: unknown }) => [
    status,
    (body as { code?: string }).code,
  ];

  /** Of the one case of the centre that nobody has looked at. */
  const drawn = async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const { items } = bodyOf<{ items: FileReview[] }>(
      await coordinator.post('/v1/file-reviews/draw', { count: 20 }),
      201,
    );
    expect(items.map((one) => one.caseId)).toEqual([caseId]);
    return `/v1/file-reviews/${items[0]!.id}`;
  };

  const read = async (path: string, by = coordinator) => bodyOf<FileReview>(await by.get(path), 200);

  const answered = async (path: string) => {
    const { questions } = await read(path);
    const answers = questions.map(({ question }) =>
      question === FINDING.question ? FINDING : { question, answer: 'yes' },
    );
    bodyOf(await coordinator.act(path, 'answer', { answers }), 200);
  };

  const completed = async () => {
    const path = await drawn();
    await answered(path);
    bodyOf(await coordinator.act(path, 'complete'), 200);
    return path;
  };

  it('is drawn by lot, with the questions of that day, and not drawn again soon', async () => {
    const path = await drawn();
    const { state, questions } = await read(path);
    expect(state).toBe('drawn');
    expect(questions.length).toBeGreaterThan(5);
    expect(questions.every(({ answer }) => answer === null)).toBe(true);
    const again = await coordinator.post('/v1/file-reviews/draw', { count: 20 });
    expect(codeOf(again)).toEqual([409, 'file-review.nothing-to-draw']);
  });

  it('is drawn once where two draw at once', async () => {
    await caseInDelivery(test, cast, centre);
    const both = await Promise.all(
      [coordinator, second].map((by) => by.post('/v1/file-reviews/draw', { count: 20 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is complete when every question is answered, and every finding has a remark', async () => {
    const path = await drawn();
    expect(codeOf(await coordinator.act(path, 'complete'))).toEqual([
      409,
      'file-review.question-not-answered',
    ]);
    await answered(path);
    const { remark: _remark, ...bare } = FINDING;
    bodyOf(await coordinator.act(path, 'answer', { answers: [bare] }), 200);
    expect(codeOf(await coordinator.act(path, 'complete'))).toEqual([409, 'file-review.finding-not-named']);
    bodyOf(await coordinator.act(path, 'answer', { answers: [FINDING] }), 200);
    expect(bodyOf<FileReview>(await coordinator.act(path, 'complete'), 200).state).toBe('completed');
    const late = await coordinator.act(path, 'answer', { answers: [FINDING] });
    expect(codeOf(late)).toEqual([409, 'file-review.not-open-for-answer']);
  });

  it('asks only what is on the list', async () => {
    const path = await drawn();
    const strange = { question: 'no-such-question', answer: 'yes' };
    bodyOf(await coordinator.act(path, 'answer', { answers: [strange] }), 422);
  });

  it('is done by who has drawn it, and by no colleague', async () => {
    const path = await drawn();
    const answer = await second.act(path, 'answer', { answers: [FINDING] });
    expect(codeOf(answer)).toEqual([403, 'file-review.drawn-by-another']);
  });

  it('may be looked at by somebody from outside, who is named and sees nothing by the product', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const outsider = { name: 'Nümunə Baxan', body: 'Commissioner for Human Rights' };
    const made = await coordinator.post('/v1/file-reviews/draw', { count: 20, outsider });
    const [review] = bodyOf<{ items: FileReview[] }>(made, 201).items;
    expect(review).toMatchObject({ caseId, outsider });
    const path = `/v1/file-reviews/${review!.id}`;
    await answered(path);
    bodyOf(await coordinator.act(path, 'complete'), 200);
    expect(await read(path, worker)).toMatchObject({ outsider, state: 'completed' });
  });

  it('names an outsider with the body, or none', async () => {
    await caseInDelivery(test, cast, centre);
    const half = { count: 20, outsider: { name: 'Nümunə Baxan' } };
    bodyOf(await coordinator.post('/v1/file-reviews/draw', half), 422);
    bodyOf(await coordinator.post('/v1/file-reviews/draw', { count: 20 }), 201);
  });

  it('is dropped by a colleague, so that none is stuck with who may look at it no more', async () => {
    const path = await drawn();
    expect(bodyOf<FileReview>(await second.act(path, 'drop'), 200).state).toBe('dropped');
    bodyOf(await coordinator.post('/v1/file-reviews/draw', { count: 20 }), 201);
  });

  it('is known to who answers for the case when it is complete, and settled by them', async () => {
    const path = await drawn();
    bodyOf(await worker.get(path), 404);
    await answered(path);
    bodyOf(await coordinator.act(path, 'complete'), 200);
    const found = (await read(path, worker)).questions.find(({ question }) => question === FINDING.question);
    expect(found).toMatchObject({ answer: 'no', remark: FINDING.remark, outcomeCode: null });
    const settle = { question: FINDING.question, outcomeCode: 'mended', note: 'He has said it himself.' };
    const settled = bodyOf<FileReview>(await worker.act(path, 'settle', settle), 200);
    expect(settled.questions.find(({ question }) => question === FINDING.question)).toMatchObject({
      outcomeCode: 'mended',
      outcomeNote: 'He has said it himself.',
    });
    expect(codeOf(await worker.act(path, 'settle', settle))).toEqual([409, 'file-review.settled-already']);
  });

  it('settles only what was found', async () => {
    const path = await completed();
    const settle = { question: 'plan-signed', outcomeCode: 'mended' };
    expect(codeOf(await coordinator.act(path, 'settle', settle))).toEqual([
      409,
      'file-review.nothing-found-of-it',
    ]);
  });

  it('lies on the desk until it is done, and until what was found is settled', async () => {
    const path = await drawn();
    const waits = async (by: Caller) => {
      const list = await by.get('/v1/worklist?kind=file-review&limit=200');
      const { items } = bodyOf<{ items: { id: string; what: string }[] }>(list, 200);
      return items.filter(({ id }) => path.endsWith(id)).map(({ what }) => what);
    };
    expect([await waits(coordinator), await waits(second), await waits(worker)]).toEqual([
      ['file-review-to-look-at'],
      [],
      [],
    ]);
    await answered(path);
    bodyOf(await coordinator.act(path, 'complete'), 200);
    expect([await waits(second), await waits(worker)]).toEqual([
      ['file-review-to-settle'],
      ['file-review-to-settle'],
    ]);
    const settle = { question: FINDING.question, outcomeCode: 'told-in-supervision' };
    bodyOf(await second.act(path, 'settle', settle), 200);
    expect([await waits(coordinator), await waits(worker)]).toEqual([[], []]);
  });

  it('is dropped by who has drawn it, and can be drawn anew', async () => {
    const path = await drawn();
    expect(bodyOf<FileReview>(await coordinator.act(path, 'drop'), 200).state).toBe('dropped');
    const { items } = bodyOf<{ items: FileReview[] }>(
      await coordinator.post('/v1/file-reviews/draw', { count: 1 }),
      201,
    );
    expect(items.map(({ id }) => `/v1/file-reviews/${id}`)).not.toContain(path);
  });

  it('is nobody’s of another centre, of the police, or of those who lead sessions', async () => {
    const path = await completed();
    bodyOf(await cast.otherCentre.get(path), 404);
    for (const by of [centre.facilitator, cast.inspector, cast.prosecutor, cast.lawyer, cast.analyst])
      bodyOf(await by.get(path), 403);
    bodyOf(await worker.post('/v1/file-reviews/draw', { count: 1 }), 403);
  });

  it('keeps what is said in words sealed', async () => {
    const path = await completed();
    const text = 'select remark from monitoring.file_finding where review_id = $1 and remark is not null';
    const stored = await rowsOf<{ remark: Buffer }>(test, text, [path.split('/').at(-1)]);
    expect(stored).toHaveLength(1);
    expect(stored[0]!.remark.toString('utf8')).not.toContain('plan');
  });
});
