import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  allocatedCase,
  caseInDelivery,
  centreOf,
  concluded,
  judgedGoals,
  type Centre,
} from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface CaseBody {
  readonly state: string;
  readonly workerId: string | null;
  readonly outcomeCode: string | null;
  readonly closedAt: string | null;
  readonly finalFrom: string | null;
  readonly child: { readonly id: string };
  readonly clock: { readonly dueAt: string } | null;
}

const DAY = 86_400_000;
const WISH = { reasonCode: 'child-wishes', note: 'The child asks to come again.' };

describe('A closed case', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  let second: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
    const here = cast.agency('Sabunchi rehabilitation centre');
    second = await certified(test, cast.administrator, here, 'centre-coordinator');
  }, 60_000);
  afterAll(() => test.close());

  const read = async (by: Caller, path: string) => bodyOf<CaseBody>(await by.get(path), 200);
  const plansOf = (id: string) =>
    rowsOf<{ edition: number; state: string }>(
      test,
      'select edition, state from case_plans.plan where case_id = $1 order by edition',
      [id],
    );

  const closed = async (outcomeCode = 'partly-completed') => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    const outcome = outcomeCode === 'completed' ? 'achieved' : 'partly-achieved';
    await concluded(worker, id, { outcomeCode, goals: await judgedGoals(worker, id, outcome) });
    bodyOf(await coordinator.act(path, 'close'), 200);
    return { id, path };
  };

  it('is opened again by two people, with what was agreed, and waits for who answers', async () => {
    const { id, path } = await closed();
    const { child } = await read(coordinator, path);
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    expect(await read(second, path)).toMatchObject({ state: 'closed' });
    const asked = bodyOf(await second.get(`${path}/reopening`), 200);
    expect(asked).toMatchObject({ state: 'asked', reasonCode: 'child-wishes', note: WISH.note });
    const after = bodyOf<CaseBody>(await second.act(path, 'reopen'), 200);
    expect(after).toMatchObject({ state: 'in-delivery', outcomeCode: null, closedAt: null, workerId: null });
    expect(after.clock).not.toBeNull();
    expect(await plansOf(id)).toEqual([
      { edition: 1, state: 'completed' },
      { edition: 2, state: 'active' },
    ]);
    const due = await second.get(`/v1/progress-reviews?list=our-centre&caseId=${id}&state=due`);
    expect(bodyOf<{ items: object[] }>(due, 200).items).toHaveLength(1);
    const openCase = bodyOf(await cast.inspector.get(`/v1/children/${child.id}/open-case`), 200);
    expect(openCase['openCase']).not.toBeNull();
    expect(bodyOf(await coordinator.get(`${path}/conclusion`), 200)['undoneReason']).toBe('child-wishes');
  });

  it('says the same in its next edition as was agreed, and is concluded anew', async () => {
    const { id, path } = await closed();
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    bodyOf(await second.act(path, 'reopen'), 200);
    const workload = { workerId: centre.workerId, reasonCode: 'workload' };
    bodyOf(await coordinator.act(path, 'reallocate', workload), 200);
    const { items } = bodyOf<{ items: { id: string; state: string }[] }>(
      await worker.get(`/v1/plans?caseId=${id}`),
      200,
    );
    const active = items.find(({ state }) => state === 'active')!;
    const difference = bodyOf<{ changes: unknown[] }>(
      await worker.get(`/v1/plans/${active.id}/difference`),
      200,
    );
    // What the child says of it is asked anew.
    expect(difference.changes.length).toBeLessThanOrEqual(1);
    await concluded(worker, id);
    bodyOf(await coordinator.act(path, 'close'), 200);
    expect((await plansOf(id)).map(({ state }) => state)).toEqual(['completed', 'completed']);
  });

  it('says that nobody has asked to open it again, where nobody has', async () => {
    const { path } = await closed();
    const why = async (action: string) => {
      const { availableActions: acts } = bodyOf<{
        availableActions: { action: string; open: boolean; because?: string }[];
      }>(await second.get(path), 200);
      return acts.find((one) => one.action === action)?.because ?? 'open';
    };
    for (const action of ['reopen', 'decline-reopening'])
      expect(await why(action)).toBe('closure.reopening-not-asked');
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    for (const action of ['reopen', 'decline-reopening']) expect(await why(action)).toBe('open');
    bodyOf(await second.act(path, 'decline-reopening', { reasonCode: 'no-error' }), 200);
    expect(await why('reopen')).toBe('closure.reopening-not-asked');
  });

  it('is not opened again by who asked, nor where nobody asked, nor asked for twice', async () => {
    const { path } = await closed();
    const early = await second.act(path, 'reopen');
    expect(bodyOf(early, 409)['code']).toBe('closure.reopening-not-asked');
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    const alone = await coordinator.act(path, 'reopen');
    expect(bodyOf(alone, 409)['code']).toBe('case.reopened-by-the-same-person');
    const twice = await second.act(path, 'ask-to-reopen', WISH);
    expect(bodyOf(twice, 409)['code']).toBe('closure.reopening-asked-already');
    expect(await read(second, path)).toMatchObject({ state: 'closed' });
  });

  it('stays closed where another declines, and nothing is in the making', async () => {
    const { id, path } = await closed();
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    bodyOf(await second.act(path, 'decline-reopening', { reasonCode: 'child-wishes-otherwise' }), 200);
    expect(bodyOf(await second.get(`${path}/reopening`), 200)).toMatchObject({
      state: 'declined',
      declineReason: 'child-wishes-otherwise',
    });
    expect((await plansOf(id)).map(({ state }) => state)).toEqual(['completed', 'discarded']);
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
  });

  it('is never opened again where everything was completed', async () => {
    const { path } = await closed('completed');
    const refused = await coordinator.act(path, 'ask-to-reopen', WISH);
    expect(bodyOf(refused, 409)['code']).toBe('case.completed-for-good');
  });

  it('is asked for with a reason that a list has, by coordinators alone', async () => {
    const { path } = await closed();
    bodyOf(await coordinator.act(path, 'ask-to-reopen', { ...WISH, reasonCode: 'because' }), 422);
    bodyOf(await worker.act(path, 'ask-to-reopen', WISH), 403);
    bodyOf(await cast.prosecutor.act(path, 'ask-to-reopen', WISH), 403);
    bodyOf(await cast.otherCentre.post(`${path}/ask-to-reopen`, WISH, { 'if-match': '"1"' }), 404);
  });

  it('is not opened again where nothing was ever planned', async () => {
    const id = await allocatedCase(test, cast, centre);
    const path = `/v1/cases/${id}`;
    bodyOf(await worker.act(path, 'end-early', { outcomeCode: 'moved-away', note: 'To Ganja.' }), 200);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const refused = await coordinator.act(path, 'ask-to-reopen', WISH);
    expect(bodyOf(refused, 409)['code']).toBe('plan.none-held');
  });

  it('is not opened again against the will of the child', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    bodyOf(await worker.act(path, 'end-early', { outcomeCode: 'consent-withdrawn', note: 'No more.' }), 200);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const refused = await coordinator.act(path, 'ask-to-reopen', WISH);
    expect(bodyOf(refused, 409)['code']).toBe('case.nothing-to-rest-on');
  });

  it('becomes final when the time for a review is over, and nothing of it is undone', async () => {
    const { path } = await closed();
    const { finalFrom } = await read(coordinator, path);
    expect(Date.parse(finalFrom!)).toBeGreaterThan(test.clock.now().getTime() + 29 * DAY);
    const early = await coordinator.act(path, 'finalise');
    expect(bodyOf(early, 409)['code']).toBe('case.time-for-review-runs');
    bodyOf(await coordinator.act(path, 'ask-to-reopen', WISH), 200);
    test.clock.advance({ days: 32 });
    centre = await centreOf(test, (cast = await castOf(test)));
    coordinator = centre.coordinator;
    const waits = await coordinator.act(path, 'finalise');
    expect(bodyOf(waits, 409)['code']).toBe('closure.reopening-not-answered');
    const { items } = bodyOf<{ items: { id: string; what: string }[] }>(
      await coordinator.get('/v1/worklist?limit=200'),
      200,
    );
    expect(items.some(({ id, what }) => path.endsWith(id) && what === 'case-finalising')).toBe(true);
    bodyOf(await coordinator.act(path, 'decline-reopening', { reasonCode: 'no-error' }), 200);
    expect(bodyOf(await coordinator.act(path, 'finalise'), 200)['state']).toBe('finalised');
    const late = await coordinator.act(path, 'ask-to-reopen', WISH);
    expect(bodyOf(late, 409)['code']).toBe('case.not-open-for-ask-to-reopen');
  });
});
