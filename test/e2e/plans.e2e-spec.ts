import { localDay } from '../support/local-day';
import type { Caller } from '../support/actors';
import { signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';
import { wholeAssessment } from '../support/world/make-assessments';
import { drawing, representativeBeside, signature, wholePlan } from '../support/world/make-plans';
import { describePaper, PNG, upload } from '../support/papers';

interface Goal {
  readonly key: string;
  readonly aim: string;
  readonly activities: readonly { readonly key: string; readonly untilOn: string }[];
}

interface Plan {
  readonly id: string;
  readonly edition: number;
  readonly state: string;
  readonly amendsId: string | null;
  readonly child: { readonly id: string };
  readonly availableActions: readonly { readonly action: string; readonly because?: string }[];
  readonly goals: readonly Goal[];
  readonly signatures: readonly { readonly party: string; readonly way: string; readonly counts: boolean }[];
  readonly history: readonly { readonly action: string; readonly to: string; readonly note: string | null }[];
}

interface Change {
  readonly what: string;
  readonly change: string;
  readonly fields: readonly { readonly field: string }[];
}

const STRANGE = '01890000-0000-7000-8000-000000000000';

describe('Plans', () => {
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

  const now = () => test.clock.now().toISOString();
  const day = (days: number) => localDay(test.clock.now(), days);

  async function allocated(): Promise<string> {
    const referralId = await referralIn('accepted', cast, test);
    const text = 'select id from cases.case_file where referral_id = $1';
    const [row] = await rowsOf<{ id: string }>(test, text, [referralId]);
    bodyOf(await cast.centre.act(`/v1/cases/${row!.id}`, 'allocate', { workerId }), 200);
    return row!.id;
  }

  async function assessed(): Promise<string> {
    const caseId = await allocated();
    const made = await worker.post('/v1/assessments', { caseId, tool: 'needs-and-strengths' });
    const path = `/v1/assessments/${bodyOf<Plan>(made, 201).id}`;
    bodyOf(await worker.act(path, 'amend', wholeAssessment()), 200);
    bodyOf(await worker.act(path, 'complete'), 200);
    return caseId;
  }

  const begin = async (caseId: string, by = worker): Promise<string> =>
    `/v1/plans/${bodyOf<Plan>(await by.post('/v1/plans', { caseId }), 201).id}`;

  async function drafted(caseId: string, told: object = {}, by = worker): Promise<string> {
    const path = await begin(caseId, by);
    bodyOf(await by.act(path, 'amend', { ...wholePlan(day(1), day(60)), ...told }), 200);
    return path;
  }

  async function proposed(caseId: string): Promise<string> {
    const path = await drafted(caseId);
    bodyOf(await worker.act(path, 'propose'), 200);
    return path;
  }

  const parentOf = async (path: string) =>
    representativeBeside(worker, bodyOf<Plan>(await worker.get(path), 200).child.id);

  const sign = async (path: string, ...parties: string[]) => {
    const parent = await parentOf(path);
    for (const party of parties) bodyOf(await worker.act(path, 'sign', signature(party, now(), parent)), 200);
  };

  async function agreed(caseId: string): Promise<string> {
    const path = await proposed(caseId);
    await sign(path, 'child', 'representative', 'worker');
    bodyOf(await worker.act(path, 'agree'), 200);
    return path;
  }

  async function active(caseId: string): Promise<string> {
    const path = await agreed(caseId);
    bodyOf(await cast.centre.act(path, 'approve'), 200);
    return path;
  }

  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const stateOf = async (path: string) => bodyOf<Plan>(await cast.centre.get(path), 200).state;

  it('are written, signed, agreed and approved, and bring the case on', async () => {
    const caseId = await assessed();
    const path = await active(caseId);
    const plan = bodyOf<Plan>(await worker.get(path), 200);
    expect(plan).toMatchObject({
      edition: 1,
      state: 'active',
      childView: 'I want to draw, and not on Mondays.',
      goals: [{ aim: 'To have friends to draw with.', activities: [{ service: 'Drawing group.' }] }],
    });
    expect(plan.history.map(({ action }) => action)).toEqual([
      'begin',
      'propose',
      'sign',
      'sign',
      'sign',
      'agree',
      'approve',
    ]);
    expect(await stateOf(`/v1/cases/${caseId}`)).toBe('in-delivery');
  });

  it('are stored sealed', async () => {
    await drafted(await assessed());
    const rows = await rowsOf<{ aim: Buffer }>(test, 'select aim from case_plans.plan_goal');
    expect(rows.some(({ aim }) => aim.includes('friends'))).toBe(false);
  });

  it('are not made before needs and strengths are known', async () => {
    const caseId = await allocated();
    expect(codeOf(await worker.post('/v1/plans', { caseId }))).toEqual([409, 'plan.case-not-open']);
  });

  it.each([
    ['without a goal', { goals: [] }, 'plan.no-goal'],
    [
      'with a goal that nobody works for',
      { goals: [{ area: 'health', aim: 'Sleep.', measure: 'Sleeps.', activities: [] }] },
      'plan.goal-without-activity',
    ],
  ])('are not proposed %s', async (_, told, code) => {
    const path = await drafted(await assessed(), told);
    expect(codeOf(await worker.act(path, 'propose'))).toEqual([409, code]);
  });

  it('are not proposed without the view of the child, nor without a term', async () => {
    const { goals } = wholePlan(day(1), day(60));
    const path = await begin(await assessed());
    bodyOf(await worker.act(path, 'amend', { goals }), 200);
    expect(codeOf(await worker.act(path, 'propose'))).toEqual([409, 'plan.child-not-heard']);
    bodyOf(await worker.act(path, 'amend', { childView: 'Yes.' }), 200);
    expect(codeOf(await worker.act(path, 'propose'))).toEqual([409, 'plan.no-term']);
  });

  it('bind nobody for longer than was offered, in the whole or in a part', async () => {
    const path = await drafted(await assessed(), wholePlan(day(1), day(120)));
    expect(codeOf(await worker.act(path, 'propose'))).toEqual([409, 'plan.longer-than-offered']);
    bodyOf(await worker.act(path, 'amend', { endsOn: day(100) }), 200);
    expect(codeOf(await worker.act(path, 'propose'))).toEqual([409, 'plan.activity-after-its-end']);
  });

  it('end after they begin', async () => {
    const path = await begin(await assessed());
    const answer = await worker.act(path, 'amend', { startsOn: day(10), endsOn: day(9) });
    expect(bodyOf(answer, 422)['errors']).toEqual([
      expect.objectContaining({ pointer: '/endsOn', code: 'before-it-begins' }),
    ]);
  });

  it('name codes that are in their lists, and keys that they have', async () => {
    const path = await begin(await assessed());
    const unknown = { ...drawing(day(9)), kind: 'no-such-kind' };
    const goal = { ...wholePlan(day(1), day(9)).goals[0]!, activities: [unknown] };
    const wrong = await worker.act(path, 'amend', { goals: [goal] });
    expect(bodyOf(wrong, 422)['errors']).toEqual([
      expect.objectContaining({ pointer: '/goals/0/activities/0/kind' }),
    ]);
    const strange = await worker.act(path, 'amend', { goals: [{ ...goal, activities: [], key: STRANGE }] });
    expect(bodyOf(strange, 422)['errors']).toEqual([expect.objectContaining({ pointer: '/goals/0/key' })]);
  });

  it('are agreed when child, representative and worker have signed, or said why not', async () => {
    const path = await proposed(await assessed());
    expect(codeOf(await worker.act(path, 'agree'))).toEqual([409, 'plan.child-not-asked']);
    await sign(path, 'child');
    expect(codeOf(await worker.act(path, 'agree'))).toEqual([409, 'plan.representative-not-asked']);
    const none = { party: 'representative', way: 'not-signed', missingReason: 'nobody-reached' };
    bodyOf(await worker.act(path, 'sign', { ...none, signedAt: now() }), 200);
    expect(codeOf(await worker.act(path, 'agree'))).toEqual([409, 'plan.worker-not-asked']);
    await sign(path, 'worker');
    bodyOf(await worker.act(path, 'agree'), 200);
    expect(await stateOf(path)).toBe('agreed');
  });

  it('are signed once, for oneself by the worker, and not in the future', async () => {
    const path = await proposed(await assessed());
    await sign(path, 'child');
    const signs = async (by: Caller, told: object) => codeOf(await by.act(path, 'sign', told));
    expect(await signs(worker, signature('child', now()))).toEqual([409, 'plan.signed-already']);
    const parent = { ...signature('representative', now(), await parentOf(path)), isCorrection: true };
    expect(await signs(worker, parent)).toEqual([409, 'plan.nothing-to-correct']);
    expect(await signs(cast.centre, signature('worker', now()))).toEqual([409, 'plan.worker-signs-alone']);
    const later = new Date(test.clock.now().getTime() + 1_000).toISOString();
    expect(await signs(worker, signature('worker', later))).toEqual([409, 'plan.signed-in-the-future']);
    const earlier = new Date(test.clock.now().getTime() - 1_000).toISOString();
    expect(await signs(worker, signature('worker', earlier))).toEqual([
      409,
      'plan.signed-before-it-was-proposed',
    ]);
  });

  it.each([
    ['without a name', { way: 'typed' }, '/name'],
    [
      'of a representative for oneself',
      { way: 'typed', name: 'A.', representativeId: STRANGE },
      '/representativeId',
    ],
    ['that is drawn and cannot be seen', { way: 'drawn', name: 'A.' }, '/documentId'],
    ['that is typed beside a paper', { way: 'typed', name: 'A.', documentId: STRANGE }, '/documentId'],
    ['on a paper that is not there', { way: 'drawn', name: 'A.', documentId: STRANGE }, '/documentId'],
    ['that is missing without a reason', { way: 'not-signed' }, '/missingReason'],
    ['beside a reason', { way: 'typed', name: 'A.', missingReason: 'cannot-sign' }, '/missingReason'],
    [
      'that is missing beside a name',
      { way: 'not-signed', missingReason: 'cannot-sign', name: 'A.' },
      '/name',
    ],
  ])('take no signature %s', async (_, told, pointer) => {
    const path = await proposed(await assessed());
    const answer = await worker.act(path, 'sign', { party: 'child', signedAt: now(), ...told });
    expect(bodyOf(answer, 422)['errors']).toEqual([expect.objectContaining({ pointer })]);
  });

  it('keep both a signature that was written down in error and what puts it right', async () => {
    const path = await proposed(await assessed());
    const no = { party: 'child', way: 'not-signed', missingReason: 'does-not-agree', signedAt: now() };
    bodyOf(await worker.act(path, 'sign', no), 200);
    const yes = { ...signature('child', now()), isCorrection: true };
    const { signatures } = bodyOf<Plan>(await worker.act(path, 'sign', yes), 200);
    expect(signatures.map(({ way, counts }) => [way, counts])).toEqual([
      ['not-signed', false],
      ['typed', true],
    ]);
  });

  it('are signed on paper at the table of the family, before they are entered here', async () => {
    const caseId = await assessed();
    test.clock.advance({ minutes: 5 });
    const path = await proposed(caseId);
    const signedAt = new Date(test.clock.now().getTime() - 60_000).toISOString();
    bodyOf(await worker.act(path, 'sign', { ...signature('child', signedAt), way: 'on-paper' }), 200);
  });

  it('are drawn, or signed on paper, and name the paper about this plan on which one sees it', async () => {
    const path = await proposed(await assessed());
    const { child } = bodyOf<{ child: { id: string } }>(await worker.get(path), 200);
    const about = { subjectKind: 'plan', subjectId: path.split('/').at(-1), kind: 'plan-signature' };
    const drawn = await describePaper(worker, child.id, about);
    const other = await describePaper(worker, child.id, { kind: 'consent-form' });
    const signs = async (documentId: string, way = 'drawn') =>
      worker.act(path, 'sign', { ...signature('child', now()), way, documentId });
    // Nothing is seen on a paper whose content has not come yet, nor on one about something else.
    expect((await signs(drawn.id)).status).toBe(422);
    for (const { id } of [drawn, other])
      bodyOf(await upload(test, worker, id, PNG, { type: 'image/png' }), 200);
    expect((await signs(other.id)).status).toBe(422);
    const elsewhere = await proposed(await assessed());
    const strange = { ...signature('child', now()), way: 'drawn', documentId: drawn.id };
    expect((await worker.act(elsewhere, 'sign', strange)).status).toBe(422);
    const { signatures } = bodyOf<Plan>(await signs(drawn.id), 200);
    expect(signatures).toEqual([
      expect.objectContaining({ way: 'drawn', documentId: drawn.id, counts: true }),
    ]);
    const paper = { ...signature('worker', now()), way: 'on-paper', documentId: drawn.id };
    bodyOf(await worker.act(path, 'sign', paper), 200);
  });

  it('are signed for the child by nobody whom a conflict bars, and who stands for another child', async () => {
    const path = await proposed(await assessed());
    const other = await parentOf(await proposed(await assessed()));
    const parent = await parentOf(path);
    const barring = { conflict: 'victim' };
    bodyOf(await cast.inspector.act(`/v1/representatives/${parent}`, 'amend', barring), 200);
    for (const representativeId of [parent, other]) {
      const answer = await worker.act(path, 'sign', signature('representative', now(), representativeId));
      expect(bodyOf(answer, 422)['errors']).toEqual([
        expect.objectContaining({ pointer: '/representativeId', code: 'reference-not-usable' }),
      ]);
    }
  });

  it.each([
    ['child', 'nobody-represents'],
    ['child', 'nobody-reached'],
    ['worker', 'agrees-without-signing'],
  ])('take from the %s no reason that is not theirs: %s', async (party, missingReason) => {
    const path = await proposed(await assessed());
    const told = { party, way: 'not-signed', missingReason, signedAt: now() };
    expect(bodyOf(await worker.act(path, 'sign', told), 422)['errors']).toEqual([
      expect.objectContaining({ pointer: '/missingReason', code: 'not-of-this-party' }),
    ]);
  });

  it('are promised by who answers for the case now, and hold on nobody else’s word', async () => {
    const caseId = await assessed();
    const path = await agreed(caseId);
    bodyOf(await worker.post(`/v1/cases/${caseId}/conflicts`, { ground: 'knows-family' }), 201);
    expect(codeOf(await cast.centre.act(path, 'approve'))).toEqual([409, 'plan.nobody-answers']);
    const { clock } = bodyOf<{ clock: object | null }>(await cast.centre.get(`/v1/cases/${caseId}`), 200);
    expect(clock).not.toBeNull();
  });

  it('are taken back by who thinks again after all have agreed', async () => {
    const path = await agreed(await assessed());
    const why = { reasonCode: 'child-wants-otherwise', note: 'Does not want to come on Mondays.' };
    bodyOf(await worker.act(path, 'revise', why), 200);
    const { items } = bodyOf<{ items: readonly { id: string; what: string }[] }>(
      await worker.get('/v1/worklist?kind=plan&limit=200'),
      200,
    );
    expect(items.find(({ id }) => `/v1/plans/${id}` === path)?.what).toBe('plan-revision');
  });

  it('that the child does not agree to are written anew, and signed anew', async () => {
    const path = await proposed(await assessed());
    await sign(path, 'representative', 'worker');
    const no = { party: 'child', way: 'not-signed', missingReason: 'does-not-agree', signedAt: now() };
    bodyOf(await worker.act(path, 'sign', no), 200);
    expect(codeOf(await worker.act(path, 'agree'))).toEqual([409, 'plan.child-objects']);
    const why = { reasonCode: 'child-wants-otherwise', note: 'Not on Mondays.' };
    bodyOf(await worker.act(path, 'revise', why), 200);
    test.clock.advance({ seconds: 1 });
    bodyOf(await worker.act(path, 'propose'), 200);
    expect(codeOf(await worker.act(path, 'agree'))).toEqual([409, 'plan.child-not-asked']);
    const plan = bodyOf<Plan>(await worker.get(path), 200);
    expect(plan.signatures.map(({ counts }) => counts)).toEqual([false, false, false]);
    expect(plan.history.find(({ action }) => action === 'revise')?.note).toBe('Not on Mondays.');
  });

  it('are approved by a coordinator, and by nobody who wrote them', async () => {
    const path = await agreed(await assessed());
    bodyOf(await worker.act(path, 'approve'), 403);
    const why = { reasonCode: 'too-much', note: 'Once a week is enough.' };
    bodyOf(await cast.centre.act(path, 'send-back', why), 200);
    expect(await stateOf(path)).toBe('drafted');
    const own = await drafted(await assessed(), {}, cast.centre);
    bodyOf(await cast.centre.act(own, 'propose'), 200);
    await sign(own, 'child', 'representative', 'worker');
    bodyOf(await cast.centre.act(own, 'agree'), 200);
    expect(codeOf(await cast.centre.act(own, 'approve'))).toEqual([409, 'plan.approved-by-its-author']);
  });

  it('are approved by nobody who wrote a part of them', async () => {
    const path = await drafted(await assessed());
    bodyOf(await cast.centre.act(path, 'amend', { childView: 'Words of the coordinator.' }), 200);
    bodyOf(await worker.act(path, 'propose'), 200);
    await sign(path, 'child', 'representative', 'worker');
    bodyOf(await worker.act(path, 'agree'), 200);
    expect(codeOf(await cast.centre.act(path, 'approve'))).toEqual([409, 'plan.approved-by-its-author']);
  });

  it('say beforehand why they cannot be agreed to yet', async () => {
    const path = await proposed(await assessed());
    const { availableActions } = bodyOf<Plan>(await worker.get(path), 200);
    expect(availableActions.find(({ action }) => action === 'agree')?.because).toBe('plan.child-not-asked');
  });

  it('wait on the desk of who may approve them', async () => {
    const path = await agreed(await assessed());
    const list = await cast.centre.get('/v1/worklist?kind=plan&limit=200');
    const { items } = bodyOf<{ items: readonly { id: string }[] }>(list, 200);
    expect(items.map(({ id }) => `/v1/plans/${id}`)).toContain(path);
  });

  it('are amended as a new edition while the old one holds, with a readable difference', async () => {
    const caseId = await assessed();
    const first = await active(caseId);
    const next = await begin(caseId);
    const { goals, edition, amendsId } = bodyOf<Plan>(await worker.get(next), 200);
    expect([edition, `/v1/plans/${amendsId}`]).toEqual([2, first]);
    const [goal] = goals;
    const changed = { ...wholePlan(day(1), day(60)).goals[0]!, key: goal!.key, aim: 'To sell a picture.' };
    const activities = [{ ...drawing(day(30)), key: goal!.activities[0]!.key }, drawing(day(20))];
    const told = { childView: 'Better.', goals: [{ ...changed, activities }] };
    bodyOf(await worker.act(next, 'amend', told), 200);
    expect(await stateOf(first)).toBe('active');
    const { changes } = bodyOf<{ changes: readonly Change[] }>(await worker.get(`${next}/difference`), 200);
    expect(
      changes.map(({ what, change, fields }) => [what, change, fields.map(({ field }) => field)[0]]),
    ).toEqual([
      ['plan', 'changed', 'childView'],
      ['goal', 'changed', 'aim'],
      ['activity', 'changed', 'untilOn'],
      ['activity', 'added', 'goal'],
    ]);
    bodyOf(await worker.act(next, 'propose'), 200);
    await sign(next, 'child', 'representative', 'worker');
    bodyOf(await worker.act(next, 'agree'), 200);
    bodyOf(await cast.centre.act(next, 'approve'), 200);
    expect([await stateOf(first), await stateOf(next)]).toEqual(['superseded', 'active']);
  });

  it('take up again in the next edition what its draft had left out', async () => {
    const caseId = await assessed();
    await active(caseId);
    const next = await begin(caseId);
    const [goal] = bodyOf<Plan>(await worker.get(next), 200).goals;
    bodyOf(await worker.act(next, 'amend', { goals: [] }), 200);
    const again = { ...wholePlan(day(1), day(60)).goals[0]!, key: goal!.key.toUpperCase() };
    const activities = [{ ...drawing(day(60)), key: goal!.activities[0]!.key }];
    bodyOf(await worker.act(next, 'amend', { goals: [{ ...again, activities }] }), 200);
    const { changes } = bodyOf<{ changes: readonly Change[] }>(await worker.get(`${next}/difference`), 200);
    expect(changes.map(({ what }) => what)).toEqual(['plan']);
  });

  it('are made one at a time', async () => {
    const caseId = await assessed();
    await begin(caseId);
    expect((await worker.post('/v1/plans', { caseId })).status).toBe(409);
  });

  it('approved twice at once hold once', async () => {
    const path = await agreed(await assessed());
    const { etag } = (await cast.centre.get(path)).headers as { etag: string };
    const approve = () => cast.centre.post(`${path}/approve`, {}, { 'if-match': etag });
    const answers = await Promise.all([approve(), approve()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('do not keep a child from taking the consent back while they are approved', async () => {
    const caseId = await assessed();
    const path = await agreed(caseId);
    const { etag } = (await cast.centre.get(path)).headers as { etag: string };
    const text = `select c.id from children.consent c join cases.case_file f on f.referral_id = c.file_id
      where f.id = $1 and c.person = 'child' and c.purpose = 'participate'`;
    const [consent] = await rowsOf<{ id: string }>(test, text, [caseId]);
    const [withdrawn] = await Promise.all([
      cast.inspector.act(`/v1/consents/${consent!.id}`, 'withdraw', { withdrawnBy: 'person' }),
      cast.centre.post(`${path}/approve`, {}, { 'if-match': etag }),
    ]);
    bodyOf(withdrawn, 200);
    const { history } = bodyOf<Plan>(await cast.centre.get(path), 200);
    expect(['terminated', 'discarded']).toContain(history.at(-1)!.to);
  });

  it('hold no more when the work ends, whoever ends it', async () => {
    const caseId = await assessed();
    const first = await active(caseId);
    const next = await begin(caseId);
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
    expect([await stateOf(first), await stateOf(next)]).toEqual(['terminated', 'discarded']);
    const { history } = bodyOf<Plan>(await worker.get(first), 200);
    expect(history.at(-1)).toMatchObject({ action: 'terminate', to: 'terminated' });
    expect(codeOf(await worker.post('/v1/plans', { caseId }))).toEqual([409, 'plan.case-not-open']);
  });

  it('are read by the team and the coordinators, and by nobody who refers or decides', async () => {
    const path = await active(await assessed());
    bodyOf(await facilitator.get(path), 404);
    bodyOf(await cast.inspector.get(path), 403);
    bodyOf(await cast.prosecutor.get(path), 403);
  });
});
