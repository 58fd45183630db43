import type { Caller } from '../support/actors';
import { signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';
import { ASSESSED, wholeAssessment } from '../support/world/make-assessments';

interface Body {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly answers: readonly { domain: string; score: number; reason: string; strength: string | null }[];
  readonly safetySteps: readonly {
    id: string;
    version: number;
    step: string;
    dueAt: string;
    doneAt: string | null;
  }[];
}

describe('Assessments', () => {
  let test: TestApp;
  let cast: Cast;
  let worker: Caller;
  let facilitator: Caller;
  let workerId: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    worker = await signIn(test, 'worker@sabunchi.demo');
    facilitator = await signIn(test, 'psychologist@sabunchi.demo');
    workerId = bodyOf<{ accountId: string }>(await worker.get('/v1/me'), 200).accountId;
  }, 60_000);

  afterAll(() => test.close());

  async function allocated(): Promise<string> {
    const referralId = await referralIn('accepted', cast, test);
    const [row] = await rowsOf<{ id: string }>(
      test,
      `select id from cases.case_file where referral_id = '${referralId}'`,
    );
    bodyOf(await cast.centre.act(`/v1/cases/${row!.id}`, 'allocate', { workerId }), 200);
    return row!.id;
  }

  const begin = async (caseId: string, by = worker): Promise<string> => {
    const made = await by.post('/v1/assessments', { caseId, tool: 'needs-and-strengths' });
    return `/v1/assessments/${bodyOf<Body>(made, 201).id}`;
  };

  const completed = async (caseId: string, told: object = {}): Promise<string> => {
    const path = await begin(caseId);
    bodyOf(await worker.act(path, 'amend', { ...wholeAssessment(), ...told }), 200);
    bodyOf(await worker.act(path, 'complete'), 200);
    return path;
  };

  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];

  const stateOf = async (caseId: string) =>
    bodyOf<{ state: string }>(await cast.centre.get(`/v1/cases/${caseId}`), 200).state;

  it('keep score, reason, strengths and the own words, sealed, and bring the case on', async () => {
    const caseId = await allocated();
    const path = await completed(caseId);
    const read = bodyOf<Body>(await worker.get(path), 200);
    expect(read).toMatchObject({
      state: 'completed',
      childWords: 'I want to draw.',
      parentWords: 'He is kind.',
    });
    expect(read.answers.find(({ domain }) => domain === 'health')).toMatchObject({
      score: 1,
      reason: 'Because.',
    });
    expect(await stateOf(caseId)).toBe('assessed');
    const sealed = await rowsOf<{ reason: Buffer }>(test, 'select reason from case_plans.assessment_answer');
    expect(sealed.some(({ reason }) => reason.includes('Because'))).toBe(false);
  });

  it.each([
    ['a domain without an answer', { answers: [ASSESSED[0]!] }, 'assessment.domain-not-answered'],
    [
      'no strength',
      { answers: ASSESSED.map(({ strength: _, ...rest }) => rest) },
      'assessment.no-strength-named',
    ],
    ['no word of the child', { childWords: undefined }, 'assessment.child-not-heard'],
    ['no word of the parents and no reason', { parentWords: undefined }, 'assessment.parents-not-heard'],
    ['no answer to a danger', { riskToOthers: undefined }, 'assessment.dangers-not-answered'],
  ])('are not completed with %s', async (_, missing, code) => {
    const caseId = await allocated();
    const path = await begin(caseId);
    bodyOf(await worker.act(path, 'amend', { ...wholeAssessment(), ...missing }), 200);
    expect(codeOf(await worker.act(path, 'complete'))).toEqual([409, code]);
    expect(await stateOf(caseId)).toBe('allocated');
  });

  it('are completed with a coded reason in the place of the words of parents', async () => {
    const told = { parentWords: undefined, parentWordsMissing: 'nobody-reached' };
    const path = await completed(await allocated(), told);
    expect(bodyOf(await worker.get(path), 200)).toMatchObject({
      parentWords: null,
      parentWordsMissing: 'nobody-reached',
    });
  });

  it('know no domain, score or code that their tool does not know', async () => {
    const path = await begin(await allocated());
    const [answer] = ASSESSED;
    const wrong = [
      { answers: [{ ...answer, domain: 'stars' }] },
      { answers: [{ ...answer, score: 4 }] },
      { answers: [answer, answer] },
      { riskToSelf: 'unknown' },
      { parentWordsMissing: 'unknown' },
    ];
    const answers = [];
    for (const body of wrong) answers.push((await worker.act(path, 'amend', body)).status);
    expect(answers).toEqual([422, 422, 422, 422, 422]);
    bodyOf(await worker.post('/v1/assessments', { caseId: await allocated(), tool: 'stars' }), 422);
  });

  it('stay as they are once they are completed; another look is another assessment, compared with the first', async () => {
    const caseId = await allocated();
    const first = await completed(caseId);
    expect(codeOf(await worker.act(first, 'amend', { childWords: 'Other words.' }))).toEqual([
      409,
      'assessment.not-open-for-amend',
    ]);
    const answers = ASSESSED.map((answer) => (answer.domain === 'health' ? { ...answer, score: 0 } : answer));
    const second = await completed(caseId, { answers });
    const { domains, beforeId } = bodyOf<{ domains: { domain: string }[]; beforeId: string }>(
      await worker.get(`${second}/comparison`),
      200,
    );
    expect(first).toContain(beforeId);
    expect(domains.find(({ domain }) => domain === 'health')).toEqual({
      domain: 'health',
      before: 1,
      now: 0,
      change: -1,
    });
    expect(await stateOf(caseId)).toBe('assessed');
  });

  it('lie once as a draft, of two who begin at once one wins', async () => {
    const caseId = await allocated();
    const body = { caseId, tool: 'needs-and-strengths' };
    const answers = await Promise.all([worker, cast.centre].map((by) => by.post('/v1/assessments', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await countOf(test, 'case_plans.assessment', `case_id = '${caseId}'`)).toBe(1);
  });

  it('raise what must be done about a danger, and by when; it is done once', async () => {
    const caseId = await allocated();
    const path = await completed(caseId, { riskToSelf: 'serious' });
    const { safetySteps } = bodyOf<Body>(await worker.get(path), 200);
    const day = 24 * 3_600_000;
    expect(safetySteps).toMatchObject([
      { step: 'safety-plan', dueAt: new Date(test.clock.now().getTime() + day).toISOString(), doneAt: null },
    ]);
    const [{ id: stepId } = { id: '' }] = safetySteps;
    const waits = async () => {
      const list = await worker.get('/v1/worklist?limit=200');
      return bodyOf<{ items: { id: string }[] }>(list, 200).items.some(({ id }) => id === stepId);
    };
    expect(await waits()).toBe(true);
    const done = { doneAt: test.clock.now().toISOString(), note: 'We made a plan.' };
    const step = `/v1/safety-steps/${stepId}/record-done`;
    bodyOf(await worker.post(step, done, { 'if-match': '"1"' }), 200);
    expect(await waits()).toBe(false);
    expect(codeOf(await worker.post(step, done, { 'if-match': '"2"' }))).toEqual([
      409,
      'safety-step.done-already',
    ]);
  });

  it('lay what nobody answers for on the desk of the coordinator, and keep the case from being closed before', async () => {
    const caseId = await allocated();
    const path = await completed(caseId, { riskToSelf: 'some-worry' });
    const { safetySteps } = bodyOf<Body>(await worker.get(path), 200);
    const stepId = safetySteps[0]!.id;
    const waits = async () => {
      const list = await cast.centre.get('/v1/worklist?limit=200');
      return bodyOf<{ items: { id: string }[] }>(list, 200).items.some(({ id }) => id === stepId);
    };
    expect(await waits()).toBe(false);
    const ending = { outcomeCode: 'moved-away', note: 'The family moves.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
    bodyOf(await worker.post(`/v1/cases/${caseId}/conflicts`, { ground: 'related-to-child' }), 201);
    expect(await waits()).toBe(true);
    expect(codeOf(await cast.centre.act(`/v1/cases/${caseId}`, 'close'))).toEqual([
      409,
      'case.something-left-to-do',
    ]);
    const done = { doneAt: test.clock.now().toISOString(), note: 'The clinic where they live knows.' };
    bodyOf(
      await cast.centre.post(`/v1/safety-steps/${stepId}/record-done`, done, { 'if-match': '"1"' }),
      200,
    );
    bodyOf(await cast.centre.act(`/v1/cases/${caseId}`, 'close'), 200);
  });

  it('are not there for a colleague beside the team, nor for whom the case was taken from', async () => {
    const caseId = await allocated();
    const path = await completed(caseId);
    bodyOf(await facilitator.get(path), 404);
    bodyOf(await cast.otherCentre.get(path), 404);
    for (const by of [cast.inspector, cast.prosecutor, cast.lawyer]) bodyOf(await by.get(path), 403);
    bodyOf(await worker.post(`/v1/cases/${caseId}/conflicts`, { ground: 'related-to-child' }), 201);
    bodyOf(await worker.get(path), 404);
  });
});
