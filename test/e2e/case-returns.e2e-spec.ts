import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { agreedPlan, allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { afternoonOf, localDay } from '../support/local-day';
import { pdfOf } from '../support/pdf';
import { AFTER_STEPS, answerOf, CHILD_ASKS, lastStepTaken, returned } from '../support/returns';
import { rowsOf } from '../support/rows';
import { wholeAssessment } from '../support/world/make-assessments';

interface CaseBody {
  readonly state: string;
  readonly outcomeCode: string | null;
  readonly workerId: string | null;
  readonly child: { readonly id: string };
}

interface Returned {
  readonly id: string;
  readonly state: string;
  readonly referralId: string;
  readonly askedBy: string | null;
  readonly facts: string | null;
  readonly answer: string | null;
  readonly dueAt: string | null;
  readonly report: { readonly facts: string; readonly steps: readonly object[] } | null;
}

const HOUR = 3_600_000;

describe('A case that is given back to the authority', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  let second: Caller;

  const signInAgain = async () => {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
  };

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    await signInAgain();
  }, 60_000);
  afterAll(() => test.close());

  const pathOf = (id: string) => `/v1/cases/${id}`;
  const read = async (by: Caller, id: string) => bodyOf<CaseBody>(await by.get(pathOf(id)), 200);
  const codeOf = (answer: { body: unknown; status: number }) => [
    answer.status,
    (answer.body as { code?: string }).code,
  ];
  const inDelivery = () => caseInDelivery(test, cast, centre);
  const returnOf = async (by: Caller, id: string) =>
    bodyOf<Returned>(await by.get(`${pathOf(id)}/return`), 200);
  const given = async () => {
    const id = await inDelivery();
    await returned(worker, second, id);
    return id;
  };
  const answer = (by: Caller, id: string, what: 'continue' | 'restart' | 'close', difference = {}) =>
    by.act(`${pathOf(id)}/return`, 'answer', answerOf(what, difference));
  const plansOf = (id: string) =>
    rowsOf<{ state: string }>(test, 'select state from case_plans.plan where case_id = $1 order by edition', [
      id,
    ]).then((rows) => rows.map(({ state }) => state));

  it('is answered by the authority, which sees a report and nothing of the case', async () => {
    const id = await given();
    const resting = { state: 'returned', phase: 'authority-decides', outcomeCode: null };
    expect(await read(worker, id)).toMatchObject(resting);
    const seen = await returnOf(cast.prosecutor, id);
    expect(seen).toMatchObject({ state: 'sent', askedBy: null, facts: null, answer: null });
    expect(seen.report).toMatchObject({
      ...{ facts: CHILD_ASKS.facts, childWords: CHILD_ASKS.childWords },
      ...{ goalAreas: [expect.any(String) as string], steps: [] },
      ...{ lawyerToldOn: null, lawyerNotTold: CHILD_ASKS.lawyerNotTold },
    });
    expect(seen.dueAt).not.toBeNull();
    expect((await cast.prosecutor.get(pathOf(id))).status).toBe(403);
    bodyOf(await answer(cast.prosecutor, id, 'continue'), 200);
    expect(await read(worker, id)).toMatchObject({ state: 'in-delivery', workerId: centre.workerId });
    expect(await plansOf(id)).toEqual(['active']);
    expect(await returnOf(worker, id)).toMatchObject({
      ...{ state: 'answered', answer: 'continue', askedBy: centre.workerId, dueAt: null },
      ...{ reasons: 'The reasons of the authority.', answerWords: 'I would like to try again.' },
    });
  });

  it('begins anew where the authority says so: what was planned holds no more', async () => {
    const id = await given();
    bodyOf(await answer(cast.prosecutor, id, 'restart'), 200);
    expect(await read(worker, id)).toMatchObject({ state: 'allocated', workerId: centre.workerId });
    expect(await plansOf(id)).toEqual(['terminated']);
    const begun = await worker.post('/v1/assessments', { caseId: id, tool: 'needs-and-strengths' });
    const assessment = `/v1/assessments/${bodyOf<{ id: string }>(begun, 201).id}`;
    bodyOf(await worker.act(assessment, 'amend', wholeAssessment()), 200);
    bodyOf(await worker.act(assessment, 'complete'), 200);
    await agreedPlan(test, centre, id, 60);
    expect(await read(worker, id)).toMatchObject({ state: 'in-delivery' });
    expect(await plansOf(id)).toEqual(['terminated', 'active']);
  });

  it('loses no day of the longest time while the authority decides', async () => {
    const id = await inDelivery();
    const lastDay = async () => bodyOf<{ latestEndOn: string }>(await coordinator.get(pathOf(id)), 200);
    const { latestEndOn } = await lastDay();
    test.clock.advance({ days: 80 });
    await signInAgain();
    await returned(worker, second, id);
    test.clock.advance({ days: 40 });
    await signInAgain();
    bodyOf(await answer(cast.prosecutor, id, 'restart'), 200);
    expect(await lastDay()).toMatchObject({ latestEndOn: localDay(new Date(latestEndOn), 40) });
    const begun = await worker.post('/v1/assessments', { caseId: id, tool: 'needs-and-strengths' });
    const assessment = `/v1/assessments/${bodyOf<{ id: string }>(begun, 201).id}`;
    bodyOf(await worker.act(assessment, 'amend', wholeAssessment()), 200);
    bodyOf(await worker.act(assessment, 'complete'), 200);
    await agreedPlan(test, centre, id, 5);
    expect(await read(worker, id)).toMatchObject({ state: 'in-delivery' });
  });

  it('does not begin anew once the longest time was over before it was given back', async () => {
    const id = await inDelivery();
    test.clock.advance({ days: 130 });
    await signInAgain();
    await returned(worker, second, id);
    expect(codeOf(await answer(cast.prosecutor, id, 'restart'))).toEqual([
      ...[409, 'closure.no-time-left-to-begin-anew'],
    ]);
    bodyOf(await answer(cast.prosecutor, id, 'close'), 200);
  });

  it('waits for who answers for it once it goes on, where nobody does any more', async () => {
    const id = await given();
    bodyOf(await worker.post(`${pathOf(id)}/conflicts`, { ground: 'other' }), 201);
    const unallocated = async () => {
      const list = await coordinator.get('/v1/cases?list=unallocated&limit=200');
      return bodyOf<{ items: { id: string }[] }>(list, 200).items.some((one) => one.id === id);
    };
    expect(await unallocated()).toBe(false);
    bodyOf(await answer(cast.prosecutor, id, 'continue'), 200);
    expect(await unallocated()).toBe(true);
    expect(bodyOf(await coordinator.get(pathOf(id)), 200)['clock']).not.toBeNull();
  });

  it('is closed where the authority says so, and its team sees it no more', async () => {
    const id = await given();
    const { child } = await read(coordinator, id);
    bodyOf(await answer(cast.prosecutor, id, 'close'), 200);
    expect(await read(coordinator, id)).toMatchObject({
      ...{ state: 'closed', outcomeCode: 'returned-to-authority' },
    });
    expect((await worker.get(pathOf(id))).status).toBe(404);
    expect(await plansOf(id)).toEqual(['terminated']);
    const openCase = bodyOf(await cast.inspector.get(`/v1/children/${child.id}/open-case`), 200);
    expect(openCase['openCase']).toBeNull();
  });

  it('does not go back in the name of a child who was not heard', async () => {
    const id = await inDelivery();
    const { childWords: _words, ...unheard } = CHILD_ASKS;
    const asked = { ...unheard, wordsMissing: 'could-not-be-reached' };
    const refused = await worker.act(pathOf(id), 'ask-to-return', asked);
    expect(codeOf(refused)).toEqual([409, 'closure.who-asks-not-there']);
  });

  it('goes back after graded steps only, and not before there was time to object', async () => {
    const id = await inDelivery();
    const early = await worker.act(pathOf(id), 'ask-to-return', AFTER_STEPS);
    expect(codeOf(early)).toEqual([409, 'closure.steps-not-taken']);
    await lastStepTaken(test, centre, id);
    expect(await read(worker, id)).toMatchObject({ state: 'in-delivery' });
    bodyOf(await worker.act(pathOf(id), 'ask-to-return', AFTER_STEPS), 200);
    const atOnce = await second.act(pathOf(id), 'return-to-authority');
    expect(codeOf(atOnce)).toEqual([409, 'closure.time-to-object-runs']);
    test.clock.advance({ days: 14 });
    await signInAgain();
    bodyOf(await second.act(pathOf(id), 'return-to-authority'), 200);
    const seen = await returnOf(cast.prosecutor, id);
    expect(seen.report!.steps).toMatchObject([{ kind: 'return-to-authority', grade: 5 }]);
    bodyOf(await answer(cast.prosecutor, id, 'continue'), 200);
    const again = await worker.act(pathOf(id), 'ask-to-return', AFTER_STEPS);
    expect(codeOf(again)).toEqual([409, 'closure.steps-not-taken']);
  });

  it('does not go back for a step that was contested since', async () => {
    const id = await inDelivery();
    const difficulty = await lastStepTaken(test, centre, id);
    bodyOf(await worker.act(pathOf(id), 'ask-to-return', AFTER_STEPS), 200);
    const readAgain = await worker.get(difficulty);
    const [step] = bodyOf<{ answers: readonly { id: string }[] }>(readAgain, 200).answers;
    const against = { by: 'lawyer', contestedAt: test.clock.now().toISOString(), words: 'It is too much.' };
    const version = { 'if-match': readAgain.headers['etag']! };
    bodyOf(await worker.post(`${difficulty}/responses/${step!.id}/contest`, against, version), 200);
    test.clock.advance({ days: 14 });
    await signInAgain();
    const sent = await second.act(pathOf(id), 'return-to-authority');
    expect(codeOf(sent)).toEqual([409, 'closure.step-holds-no-more']);
  });

  it('takes two people, and is asked for once', async () => {
    const id = await inDelivery();
    expect(codeOf(await second.act(pathOf(id), 'return-to-authority'))).toEqual([
      409,
      'closure.return-not-asked',
    ]);
    bodyOf(await coordinator.act(pathOf(id), 'ask-to-return', CHILD_ASKS), 200);
    const alone = await coordinator.act(pathOf(id), 'return-to-authority');
    expect(codeOf(alone)).toEqual([409, 'closure.return-decided-by-the-same-person']);
    const own = await coordinator.act(pathOf(id), 'decline-return', { reasonCode: 'other' });
    expect(codeOf(own)).toEqual([409, 'closure.return-decided-by-the-same-person']);
    const twice = await worker.act(pathOf(id), 'ask-to-return', CHILD_ASKS);
    expect(codeOf(twice)).toEqual([409, 'closure.return-asked-already']);
    bodyOf(await second.act(pathOf(id), 'decline-return', { reasonCode: 'another-step-first' }), 200);
    expect(await returnOf(coordinator, id)).toMatchObject({
      ...{ state: 'declined', declineReason: 'another-step-first', report: null },
    });
    expect((await cast.prosecutor.get(`${pathOf(id)}/return`)).status).toBe(404);
    bodyOf(await worker.act(pathOf(id), 'ask-to-return', CHILD_ASKS), 200);
  });

  it('is taken back by who asked, before it is sent, and by nobody else', async () => {
    const id = await inDelivery();
    const takeBack = (by: Caller) =>
      by.act(pathOf(id), 'withdraw-return', { reasonCode: 'child-comes-again' });
    expect(codeOf(await takeBack(worker))).toEqual([409, 'closure.return-not-asked']);
    bodyOf(await worker.act(pathOf(id), 'ask-to-return', CHILD_ASKS), 200);
    expect(codeOf(await takeBack(coordinator))).toEqual([409, 'closure.return-asked-by-another']);
    expect((await takeBack(centre.facilitator)).status).toBe(403);
    expect((await takeBack(cast.prosecutor)).status).toBe(403);
    const unknown = await worker.act(pathOf(id), 'withdraw-return', { reasonCode: 'no-such-reason' });
    expect(unknown.status).toBe(422);
    bodyOf(await takeBack(worker), 200);
    expect(await returnOf(coordinator, id)).toMatchObject({
      ...{
        state: 'withdrawn',
        withdrawReason: 'child-comes-again',
        withdrawnAt: expect.any(String) as string,
      },
      ...{ decidedBy: null, report: null },
    });
    expect((await cast.prosecutor.get(`${pathOf(id)}/return`)).status).toBe(404);
    expect(codeOf(await second.act(pathOf(id), 'return-to-authority'))).toEqual([
      ...[409, 'closure.return-not-asked'],
    ]);
    expect(codeOf(await takeBack(worker))).toEqual([409, 'closure.return-not-asked']);
    await returned(worker, second, id);
    expect((await takeBack(worker)).status).toBe(409);
  });

  it('says of each act why it is closed, before and after somebody asked', async () => {
    const id = await inDelivery();
    const why = async (by: Caller, action: string) => {
      const { availableActions: acts } = bodyOf<{
        availableActions: { action: string; open: boolean; because?: string }[];
      }>(await by.get(pathOf(id)), 200);
      const act = acts.find((one) => one.action === action)!;
      return act.open ? 'open' : act.because;
    };
    for (const action of ['return-to-authority', 'decline-return', 'withdraw-return'])
      expect(await why(coordinator, action)).toBe('closure.return-not-asked');
    expect(await why(coordinator, 'decline-reopening')).toBe('case.not-open-for-decline-reopening');
    bodyOf(await coordinator.act(pathOf(id), 'ask-to-return', CHILD_ASKS), 200);
    expect(await why(worker, 'ask-to-return')).toBe('closure.return-asked-already');
    expect(await why(second, 'return-to-authority')).toBe('open');
    expect(await why(coordinator, 'decline-return')).toBe('closure.return-decided-by-the-same-person');
    bodyOf(await second.act(pathOf(id), 'decline-return', { reasonCode: 'other' }), 200);
    expect(await why(second, 'return-to-authority')).toBe('closure.return-not-asked');
    expect(await why(worker, 'ask-to-return')).toBe('open');
  });

  it('tells the child’s own words, or why there are none, and of the lawyer likewise', async () => {
    const id = await inDelivery();
    const { childWords, lawyerNotTold, ...rest } = CHILD_ASKS;
    const ask = async (body: object) => codeOf(await worker.act(pathOf(id), 'ask-to-return', body));
    expect(await ask({ ...rest, lawyerNotTold })).toEqual([409, 'closure.child-not-heard']);
    expect(await ask({ ...rest, childWords })).toEqual([409, 'closure.lawyer-not-told']);
    const tomorrow = new Date(test.clock.now().getTime() + 24 * HOUR).toISOString();
    expect(await ask({ ...rest, childWords, lawyerToldAt: tomorrow })).toEqual([
      409,
      'closure.lawyer-told-outside-the-work',
    ]);
  });

  it('is answered by the authority that decided, and by nobody else', async () => {
    const id = await given();
    const path = `${pathOf(id)}/return`;
    const body = answerOf('close');
    for (const stranger of [cast.reviewer, cast.judge]) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.post(`${path}/answer`, body, { 'if-match': '"2"' })).status).toBe(404);
    }
    for (const other of [cast.inspector, cast.lawyer, coordinator, worker])
      expect((await other.post(`${path}/answer`, body, { 'if-match': '"2"' })).status).toBe(403);
    expect((await cast.inspector.get(path)).status).toBe(403);
    expect((await cast.supervisor.get(path)).status).toBe(404);
    expect((await cast.otherCentre.get(path)).status).toBe(404);
    expect(await read(worker, id)).toMatchObject({ state: 'returned' });
  });

  it('is answered with the child heard, once, and by a plan that holds where it goes on', async () => {
    const id = await allocatedCase(test, cast, centre);
    await returned(worker, second, id);
    const silent = { childWords: undefined };
    expect(codeOf(await answer(cast.prosecutor, id, 'restart', silent))).toEqual([
      409,
      'closure.child-not-heard',
    ]);
    expect(codeOf(await answer(cast.prosecutor, id, 'continue'))).toEqual([
      409,
      'closure.no-plan-to-go-on-with',
    ]);
    const unheard = { ...silent, wordsMissing: 'could-not-be-reached' };
    bodyOf(await answer(cast.prosecutor, id, 'restart', unheard), 200);
    expect(codeOf(await answer(cast.prosecutor, id, 'close'))).toEqual([
      409,
      'closure.return-not-open-for-answer',
    ]);
    expect(await read(worker, id)).toMatchObject({ state: 'allocated' });
  });

  it('is answered once also by two at the same time', async () => {
    const id = await given();
    const path = `${pathOf(id)}/return`;
    const { headers } = await cast.prosecutor.get(path);
    const version = { 'if-match': headers['etag']! };
    const answers = await Promise.all(
      (['close', 'restart'] as const).map((what) =>
        cast.prosecutor.post(`${path}/answer`, answerOf(what), version),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [row] = await rowsOf<{ answered: number }>(
      test,
      `select count(*)::int as answered from cases.transition where case_id = $1 and from_state = 'returned'`,
      [id],
    );
    expect(row!.answered).toBe(1);
  });

  it('rests until then: nobody books, plans, ends or closes, and the clocks stand still', async () => {
    const id = await inDelivery();
    const begins = test.clock.now().getTime() + 48 * HOUR;
    const at = (hours: number) => new Date(begins + hours * HOUR).toISOString();
    const booking = {
      ...{ kind: 'individual', placeWords: 'The library', facilitatorId: centre.workerId },
      ...{ caseIds: [id], beginsAt: at(0), endsAt: at(1) },
    };
    const session = bodyOf<{ id: string }>(await worker.post('/v1/sessions', booking), 201);
    await returned(worker, second, id);
    const cancelled = bodyOf(await coordinator.get(`/v1/sessions/${session.id}`), 200);
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'returned-to-authority' });
    const said = await rowsOf<object>(
      test,
      `select attendance, centres_fault from sessions.attendance where case_id = $1`,
      [id],
    );
    expect(said).toEqual([{ attendance: 'centre-cancelled', centres_fault: true }]);
    const refused = [
      await worker.post('/v1/sessions', { ...booking, beginsAt: at(24), endsAt: at(25) }),
      await worker.post('/v1/plans', { caseId: id }),
      await worker.act(pathOf(id), 'end-early', { outcomeCode: 'no-contact', note: 'Nobody comes.' }),
      await worker.act(pathOf(id), 'ask-to-return', CHILD_ASKS),
      await second.act(pathOf(id), 'return-to-authority'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
    expect(codeOf(await second.act(pathOf(id), 'close'))).toEqual([403, 'case.not-your-action']);
    const reviews = () =>
      rowsOf<{ paused: boolean; due_at: Date }>(
        test,
        `select paused_since is not null as paused, due_at from follow_through.progress_review where case_id = $1`,
        [id],
      );
    const [resting] = await reviews();
    expect(resting!.paused).toBe(true);
    test.clock.advance({ days: 3 });
    await signInAgain();
    bodyOf(await answer(cast.prosecutor, id, 'continue'), 200);
    const [going] = await reviews();
    expect(going!.paused).toBe(false);
    expect(going!.due_at.getTime() - resting!.due_at.getTime()).toBe(3 * 24 * HOUR);
  });

  it('is given back only once what stands still goes on again', async () => {
    const id = await inDelivery();
    bodyOf(await worker.act(pathOf(id), 'suspend', { reasonCode: 'ill' }), 200);
    expect(codeOf(await worker.act(pathOf(id), 'ask-to-return', CHILD_ASKS))).toEqual([
      409,
      'case.suspended',
    ]);
    bodyOf(await worker.act(pathOf(id), 'end-suspension', { reasonCode: 'reason-over' }), 200);
    await returned(worker, second, id);
  });

  it('tells who referred that the authority decides, and no more', async () => {
    const id = await given();
    const { referralId } = await returnOf(coordinator, id);
    const progress = await cast.inspector.for('intake').get(`/v1/referrals/${referralId}/progress`);
    expect(bodyOf(progress, 200)).toMatchObject({ phase: 'authority-decides' });
    expect(progress.text).not.toContain('child-asks');
  });

  it('waits on the desk of another coordinator, and then of the authority until it is late', async () => {
    const id = await inDelivery();
    const waits = async (by: Caller, what: string) => {
      const all = await by.get('/v1/worklist?limit=200');
      const { items } = bodyOf<{ items: { id: string; what: string; standing: string | null }[] }>(all, 200);
      const own = await returnOf(coordinator, id);
      return items.find((item) => item.id === own.id && item.what === what);
    };
    bodyOf(await coordinator.act(pathOf(id), 'ask-to-return', CHILD_ASKS), 200);
    expect(await waits(second, 'case-return-decision')).toBeDefined();
    expect(await waits(coordinator, 'case-return-decision')).toBeUndefined();
    bodyOf(await second.act(pathOf(id), 'return-to-authority'), 200);
    expect(await waits(cast.prosecutor, 'case-return-answer')).toMatchObject({ standing: 'in-time' });
    test.clock.advance({ days: 30 });
    await signInAgain();
    expect(await waits(cast.prosecutor, 'case-return-answer')).toMatchObject({ standing: 'overdue' });
    const overdue = await cast.prosecutor.get('/v1/case-returns?list=overdue&limit=200');
    expect(bodyOf<{ items: { caseId: string }[] }>(overdue, 200).items.map((one) => one.caseId)).toContain(
      id,
    );
  });

  it('lapses where the child takes part no more: that is no breach, and no authority reads of it', async () => {
    const id = await given();
    const { referralId } = await returnOf(coordinator, id);
    const list = await worker.get(`/v1/consents?fileKind=referral&fileId=${referralId}`);
    const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
    const consent = items.find(({ person }) => person === 'child')!;
    bodyOf(await worker.act(`/v1/consents/${consent.id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    expect(await read(coordinator, id)).toMatchObject({
      ...{ state: 'concluding', outcomeCode: 'consent-withdrawn' },
    });
    expect(await returnOf(coordinator, id)).toMatchObject({ state: 'dropped', dueAt: null });
    expect((await cast.prosecutor.get(`${pathOf(id)}/return`)).status).toBe(404);
    bodyOf(await second.act(pathOf(id), 'close'), 200);
    const told = bodyOf(await cast.prosecutor.get(`${pathOf(id)}/report`), 200);
    expect(told).toMatchObject({ kind: 'notice', work: null });
  });

  it('lapses where nothing is left to decide, by two people of the centre, and no authority reads of it', async () => {
    const id = await given();
    const lapse = (by: Caller, outcomeCode: string) =>
      by.act(pathOf(id), 'lapse', { outcomeCode, note: 'The family has moved to another country.' });
    expect(codeOf(await lapse(worker, 'no-contact'))).toEqual([409, 'case.outcome-not-of-a-lapse']);
    expect((await lapse(cast.prosecutor, 'moved-away')).status).toBe(403);
    expect((await lapse(cast.otherCentre, 'moved-away')).status).toBe(404);
    bodyOf(await lapse(worker, 'moved-away'), 200);
    expect(await read(coordinator, id)).toMatchObject({ state: 'concluding', outcomeCode: 'moved-away' });
    expect(await returnOf(coordinator, id)).toMatchObject({ state: 'dropped', dueAt: null });
    expect((await cast.prosecutor.get(`${pathOf(id)}/return`)).status).toBe(404);
    expect(await plansOf(id)).toEqual(['terminated']);
    expect(codeOf(await lapse(worker, 'moved-away'))).toEqual([409, 'case.not-open-for-lapse']);
    bodyOf(await second.act(pathOf(id), 'close'), 200);
    expect(await read(coordinator, id)).toMatchObject({ state: 'closed' });
  });

  it('lapses only while the authority decides', async () => {
    const id = await inDelivery();
    const lapsed = await worker.act(pathOf(id), 'lapse', { outcomeCode: 'died', note: 'An accident.' });
    expect(codeOf(lapsed)).toEqual([409, 'case.not-open-for-lapse']);
  });

  it('is printed for the authority in each language, and for nobody else', async () => {
    const id = await given();
    for (const language of ['az', 'en', 'ru']) {
      const path = `${pathOf(id)}/return.pdf?language=${language}`;
      const printed = await pdfOf(test, cast.prosecutor, path);
      expect([printed.status, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(printed.body.toString('latin1')).toContain(`/Lang (${language})`);
    }
    expect((await pdfOf(test, cast.judge, `${pathOf(id)}/return.pdf`)).status).toBe(404);
    expect((await pdfOf(test, cast.inspector, `${pathOf(id)}/return.pdf`)).status).toBe(403);
  });

  it('is told in sealed words', async () => {
    const id = await given();
    bodyOf(await answer(cast.prosecutor, id, 'restart'), 200);
    const [row] = await rowsOf<Record<string, Buffer>>(
      test,
      `select facts, child_words, content, answer_reasons, best_interests, answer_words
       from closure.case_return where case_id = $1`,
      [id],
    );
    const all = Buffer.concat(Object.values(row!)).toString('latin1');
    for (const word of ['court', 'decided', 'reasons of', 'best for', 'try again'])
      expect(all).not.toContain(word);
  });
});
