import { afternoonOf } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  caseInDelivery,
  centreOf,
  concluded,
  judgedGoals,
  takesPartNoMore,
  type Centre,
} from '../support/delivery';
import { bodyOf, castOf, draftReferral, recordConditions, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface CaseBody {
  readonly state: string;
  readonly outcomeCode: string | null;
  readonly endedAt: string | null;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

interface Conclusion {
  readonly outcomeCode: string;
  readonly goals: readonly { outcome: string; evidenceCode: string | null; evidence: string | null }[];
  readonly childWords: string | null;
  readonly wordsMissing: string | null;
  readonly undoneReason: string | null;
  readonly undoneNote: string | null;
}

const BACK = { reasonCode: 'goal-not-done', note: 'The group was not joined.' };

describe('The end of the work', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
  });
  afterAll(() => test.close());

  const delivered = async () => {
    const id = await caseInDelivery(test, cast, centre);
    return { id, path: `/v1/cases/${id}` };
  };
  const read = async (by: Caller, path: string) => bodyOf<CaseBody>(await by.get(path), 200);
  const plansOf = (id: string) =>
    rowsOf<{ state: string }>(test, 'select state from case_plans.plan where case_id = $1', [id]);

  it('says of each goal what became of it, with the child’s own words', async () => {
    const { id, path } = await delivered();
    const goals = await judgedGoals(worker, id);
    const told = goals.map((goal) => ({ ...goal, evidence: 'Came to every meeting.' }));
    const body = {
      outcomeCode: 'completed',
      goals: told,
      childWords: 'I have friends now.',
      sharesWords: true,
    };
    const after = bodyOf<CaseBody>(await worker.act(path, 'conclude', body), 200);
    expect(after).toMatchObject({ state: 'concluding', outcomeCode: 'completed' });
    const conclusion = bodyOf<Conclusion>(await worker.get(`${path}/conclusion`), 200);
    expect(conclusion).toMatchObject({ outcomeCode: 'completed', childWords: 'I have friends now.' });
    expect(conclusion.goals).toMatchObject([{ outcome: 'achieved', evidence: 'Came to every meeting.' }]);
    const [stored] = await rowsOf<{ words: Buffer }>(
      test,
      'select child_words as words from closure.conclusion where case_id = $1',
      [id],
    );
    expect(stored!.words.toString('utf8')).not.toContain('friends');
  });

  it.each([
    ['completed', 'achieved', 'completed'],
    ['partly-completed', 'partly-achieved', 'completed'],
    ['not-completed', 'not-achieved', 'terminated'],
  ] as const)(
    'lets the plan hold after "%s" until a second person has looked',
    async (outcomeCode, goal, state) => {
      const { id, path } = await delivered();
      await concluded(worker, id, { outcomeCode, goals: await judgedGoals(worker, id, goal) });
      expect(await plansOf(id)).toEqual([{ state: 'active' }]);
      bodyOf(await coordinator.act(path, 'close'), 200);
      expect(await plansOf(id)).toEqual([{ state }]);
    },
  );

  it('cancels the coming sessions', async () => {
    const { id } = await delivered();
    const inHours = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
    const booked = await worker.post('/v1/sessions', {
      ...{ kind: 'individual', placeWords: 'In the park.', facilitatorId: centre.workerId, caseIds: [id] },
      ...{ beginsAt: inHours(30), endsAt: inHours(31) },
    });
    const session = `/v1/sessions/${bodyOf<{ id: string }>(booked, 201).id}`;
    await concluded(worker, id);
    expect(bodyOf(await coordinator.get(session), 200)['state']).toBe('cancelled');
  });

  it('is not concluded while it is not said who came to a session', async () => {
    const { id, path } = await delivered();
    const inHours = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
    bodyOf(
      await worker.post('/v1/sessions', {
        ...{ kind: 'individual', placeWords: 'In the park.', facilitatorId: centre.workerId, caseIds: [id] },
        ...{ beginsAt: inHours(-0.2), endsAt: inHours(-0.1), backDatingReason: 'recorded-on-paper' },
      }),
      201,
    );
    const goals = await judgedGoals(worker, id);
    const body = { outcomeCode: 'completed', goals, wordsMissing: 'did-not-want-to-speak' };
    const left = await worker.act(path, 'conclude', body);
    expect(bodyOf(left, 409)['code']).toBe('case.something-left-to-do');
  });

  it('is refused where it says less than it must, or something else than the goals', async () => {
    const { id, path } = await delivered();
    const goals = await judgedGoals(worker, id);
    const conclude = async (body: object) =>
      bodyOf(await worker.act(path, 'conclude', { outcomeCode: 'completed', goals, ...body }), 409)['code'];
    expect(await conclude({ goals: [], wordsMissing: 'did-not-want-to-speak' })).toBe(
      'closure.goals-not-those-of-the-plan',
    );
    expect(await conclude({})).toBe('closure.child-not-heard');
    const bare = goals.map(({ key, outcome }) => ({ key, outcome }));
    expect(await conclude({ goals: bare, wordsMissing: 'did-not-want-to-speak' })).toBe(
      'closure.goal-without-evidence',
    );
    expect(await conclude({ outcomeCode: 'not-completed', wordsMissing: 'did-not-want-to-speak' })).toBe(
      'closure.outcome-not-of-the-goals',
    );
    expect(await conclude({ outcomeCode: 'moved-away', wordsMissing: 'did-not-want-to-speak' })).toBe(
      'case.outcome-not-of-a-conclusion',
    );
    expect(await read(worker, path)).toMatchObject({ state: 'in-delivery', outcomeCode: null });
    bodyOf(await worker.get(`${path}/conclusion`), 404);
  });

  it('knows no code that a list does not have', async () => {
    const { id, path } = await delivered();
    const goals = (await judgedGoals(worker, id)).map((goal) => ({ ...goal, evidenceCode: 'no-such' }));
    const body = { outcomeCode: 'completed', goals, wordsMissing: 'did-not-want-to-speak' };
    const answer = bodyOf(await worker.act(path, 'conclude', body), 422);
    expect(answer['errors']).toEqual([{ pointer: '/goals/0/evidenceCode', code: 'code-not-in-list' }]);
  });

  it('is concluded once, and by nobody who does not answer for it', async () => {
    const { id, path } = await delivered();
    const body = {
      outcomeCode: 'completed',
      goals: await judgedGoals(worker, id),
      wordsMissing: 'did-not-want-to-speak',
    };
    bodyOf(await centre.facilitator.act(path, 'conclude', body), 403);
    bodyOf(await cast.inspector.act(path, 'conclude', body), 403);
    bodyOf(await worker.act(path, 'conclude', body), 200);
    const twice = await worker.act(path, 'conclude', body);
    expect(bodyOf(twice, 409)['code']).toBe('case.not-open-for-conclude');
  });

  it('goes on with no child who takes part no more', async () => {
    const { id, path } = await delivered();
    await concluded(worker, id, { outcomeCode: 'not-completed', outcomeReason: 'other' });
    await takesPartNoMore(test, cast, id);
    const back = await coordinator.act(path, 'send-back', BACK);
    expect(bodyOf(back, 409)['code']).toBe('case.child-takes-part-no-more');
    bodyOf(await coordinator.act(path, 'close'), 200);
    const wish = { reasonCode: 'error', note: 'The wrong outcome was told.' };
    const again = await coordinator.act(path, 'ask-to-reopen', wish);
    expect(bodyOf(again, 409)['code']).toBe('case.child-takes-part-no-more');
  });

  it('goes on when a second person finds that it is not done, and can be concluded anew', async () => {
    const { id, path } = await delivered();
    await concluded(worker, id);
    bodyOf(await worker.act(path, 'send-back', BACK), 403);
    const back = bodyOf<CaseBody>(await coordinator.act(path, 'send-back', BACK), 200);
    expect(back).toMatchObject({ state: 'in-delivery', outcomeCode: null, endedAt: null });
    const due = await coordinator.get(`/v1/progress-reviews?list=our-centre&caseId=${id}&state=due`);
    expect(bodyOf<{ items: object[] }>(due, 200).items).toHaveLength(1);
    expect(await plansOf(id)).toEqual([{ state: 'active' }]);
    const undone = bodyOf<Conclusion>(await worker.get(`${path}/conclusion`), 200);
    expect(undone).toMatchObject({ undoneReason: 'goal-not-done', undoneNote: BACK.note });
    await concluded(worker, id);
    const anew = bodyOf<Conclusion>(await worker.get(`${path}/conclusion`), 200);
    expect(anew.undoneReason).toBeNull();
    bodyOf(await coordinator.act(path, 'close'), 200);
    expect(await plansOf(id)).toEqual([{ state: 'completed' }]);
  });

  it('is neither sent back nor closed by who concluded it', async () => {
    const { id, path } = await delivered();
    await concluded(coordinator, id);
    for (const [action, body] of [['send-back', BACK] as const, ['close', {}] as const]) {
      const answer = await coordinator.act(path, action, body);
      expect(bodyOf(answer, 409)['code']).toBe('case.ended-by-the-same-person');
    }
  });

  it('waits on the desk of who may close it, and of nobody who ended it', async () => {
    const { id, path } = await delivered();
    await concluded(worker, id);
    const waiting = async (by: Caller) => {
      const { items } = bodyOf<{ items: readonly { id: string; what: string }[] }>(
        await by.get('/v1/worklist?limit=200'),
        200,
      );
      return items.filter((item) => item.id === id).map(({ what }) => what);
    };
    const listed = async (by: Caller) => {
      const { items } = bodyOf<{ items: readonly { id: string }[] }>(
        await by.get('/v1/cases?list=to-close&limit=200'),
        200,
      );
      return items.some((item) => item.id === id);
    };
    expect([await waiting(coordinator), await listed(coordinator)]).toEqual([['case-closing'], true]);
    expect(await waiting(worker)).toEqual([]);
    bodyOf(await coordinator.act(path, 'close'), 200);
    expect([await waiting(coordinator), await listed(coordinator)]).toEqual([[], false]);
  });

  it('is not sent back where the work ended early', async () => {
    const { path } = await delivered();
    bodyOf(
      await worker.act(path, 'end-early', { outcomeCode: 'moved-away', note: 'The family moves.' }),
      200,
    );
    const answer = await coordinator.act(path, 'send-back', BACK);
    expect(bodyOf(answer, 409)['code']).toBe('case.not-concluded');
    expect((await read(coordinator, path)).availableActions).toContainEqual({
      action: 'send-back',
      open: false,
      because: 'case.not-concluded',
    });
  });

  it('ends the matter for the same act: nobody is told of support any more, and nobody is called again', async () => {
    const { id, path } = await delivered();
    const { child, referralId } = bodyOf<{ child: { id: string }; referralId: string }>(
      await coordinator.get(path),
      200,
    );
    await concluded(worker, id);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const signal = await cast.inspector.get(`/v1/children/${child.id}/open-case`);
    expect(bodyOf(signal, 200)).toEqual({ openCase: null });
    for (const seen of [path, `/v1/children/${child.id}`]) bodyOf(await worker.get(seen), 404);
    const referral = await cast.inspector.get(`/v1/referrals/${referralId}`);
    const { intakeId } = bodyOf<{ intakeId: string }>(referral, 200);
    const again = await draftReferral(cast, intakeId);
    await recordConditions(cast.inspector, test, again.id);
    const submitted = await cast.inspector.act(`/v1/referrals/${again.id}`, 'submit');
    expect(bodyOf(submitted, 409)['code']).toBe('referral.intake-referred-already');
  });

  it('is read by the team until it is closed, by the coordinator after, and by nobody else', async () => {
    const { id, path } = await delivered();
    await concluded(worker, id);
    bodyOf(await centre.facilitator.get(`${path}/conclusion`), 404);
    bodyOf(await cast.prosecutor.get(`${path}/conclusion`), 403);
    bodyOf(await coordinator.act(path, 'close'), 200);
    bodyOf(await worker.get(`${path}/conclusion`), 404);
    bodyOf(await coordinator.get(`${path}/conclusion`), 200);
  });
});
