import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { rowsOf } from '../support/rows';

interface Task {
  readonly id: string;
  readonly state: string;
  readonly what: string | null;
  readonly child: object | null;
}

const WHAT = 'Ask the aunt for the papers of the school.';

describe('Tasks that people of a centre give each other', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  let facilitator: Caller;
  let caseId: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator, facilitator } = centre);
    caseId = await caseInDelivery(test, cast, centre);
  }, 60_000);
  afterAll(() => test.close());

  const wish = (difference: object = {}) => ({
    ...{ what: WHAT, heldBy: centre.workerId, dueOn: localDay(test.clock.now(), 2), ...difference },
  });
  const given = async (by: Caller, difference: object = {}) =>
    bodyOf<Task>(await by.post('/v1/tasks', wish(difference)), 201);
  const waits = async (by: Caller, id: string) => {
    const answer = await by.get('/v1/worklist?kind=task&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string }[] }>(answer, 200);
    return items.find((item) => item.id === id)?.what;
  };

  it('lie on the desk of who holds them until they are done, and of the child tell the label', async () => {
    const { id, child, state } = await given(coordinator, { caseId });
    expect([state, Object.keys(child ?? {}).sort()]).toEqual(['open', ['id', 'initials', 'number']]);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual(['task', undefined]);
    const path = `/v1/tasks/${id}`;
    expect(bodyOf(await coordinator.act(path, 'finish'), 403)['code']).toBe('task.not-your-turn');
    expect(bodyOf<Task>(await worker.act(path, 'finish'), 200)).toMatchObject({ state: 'done', what: WHAT });
    expect(await waits(worker, id)).toBeUndefined();
    bodyOf(await worker.act(path, 'finish'), 409);
  });

  it('go back to who gave them', async () => {
    const { id } = await given(coordinator, { caseId });
    const path = `/v1/tasks/${id}`;
    bodyOf(await worker.act(path, 'give-back'), 200);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual([undefined, 'task-given-back']);
    bodyOf(await worker.act(path, 'finish'), 403);
    bodyOf(await coordinator.act(path, 'finish'), 200);
    expect(await waits(coordinator, id)).toBeUndefined();
  });

  it('are taken back by who gave them', async () => {
    const { id } = await given(coordinator, { caseId });
    bodyOf(await coordinator.act(`/v1/tasks/${id}`, 'give-back'), 200);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual([undefined, 'task-given-back']);
  });

  it('lie with the coordinators when they are given back to who is there no more', async () => {
    const here = cast.agency('Sabunchi rehabilitation centre');
    const giver = await certified(test, cast.administrator, here, 'case-worker');
    const { id } = await given(giver);
    const { accountId } = bodyOf<{ accountId: string }>(await giver.get('/v1/me'), 200);
    bodyOf(await cast.administrator.act(`/v1/staff/${accountId}`, 'disable'), 200);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual(['task', undefined]);
    bodyOf(await worker.act(`/v1/tasks/${id}`, 'give-back'), 200);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual([
      undefined,
      'task-without-holder',
    ]);
    bodyOf(await coordinator.act(`/v1/tasks/${id}`, 'finish'), 200);
  });

  it('go to the coordinators where who holds them leaves the team, and from there to another', async () => {
    const other = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${other}`;
    const joins = { accountId: centre.facilitatorId, part: 'psychologist' };
    bodyOf(await coordinator.act(path, 'team-members', joins), 200);
    const { id } = await given(worker, { caseId: other, heldBy: centre.facilitatorId });
    const { team } = bodyOf<{ team: { id: string; accountId: string }[] }>(await coordinator.get(path), 200);
    const member = team.find(({ accountId }) => accountId === centre.facilitatorId)!;
    const version = { 'if-match': (await coordinator.get(path)).headers['etag']! };
    const done = { reasonCode: 'part-done' };
    bodyOf(await coordinator.act(`/v1/tasks/${id}`, 'pass-on', { heldBy: centre.workerId }), 409);
    bodyOf(await coordinator.post(`${path}/team-members/${member.id}/end`, done, version), 200);
    expect([await waits(facilitator, id), await waits(worker, id), await waits(coordinator, id)]).toEqual([
      ...[undefined, undefined, 'task-without-holder'],
    ]);
    expect(bodyOf(await worker.act(`/v1/tasks/${id}`, 'finish'), 403)['code']).toBe('task.not-your-turn');
    bodyOf(await worker.act(`/v1/tasks/${id}`, 'pass-on', { heldBy: centre.workerId }), 403);
    const gone = await coordinator.act(`/v1/tasks/${id}`, 'pass-on', { heldBy: centre.facilitatorId });
    bodyOf(gone, 422);
    bodyOf(await coordinator.act(`/v1/tasks/${id}`, 'pass-on', { heldBy: centre.workerId }), 200);
    expect([await waits(worker, id), await waits(coordinator, id)]).toEqual(['task', undefined]);
    bodyOf(await worker.act(`/v1/tasks/${id}`, 'finish'), 200);
  });

  it('go to the coordinators where who holds them leaves the centre, also about no case', async () => {
    const here = cast.agency('Sabunchi rehabilitation centre');
    const [moves, stays] = [
      await certified(test, cast.administrator, here, 'facilitator'),
      await certified(test, cast.administrator, here, 'facilitator'),
    ];
    const idOf = async (by: Caller) => bodyOf<{ accountId: string }>(await by.get('/v1/me'), 200).accountId;
    const { id } = await given(worker, { heldBy: await idOf(moves) });
    const { id: other } = await given(worker, { heldBy: await idOf(stays) });
    const account = async (by: Caller) => `/v1/staff/${await idOf(by)}`;
    const roles = { roles: ['case-worker'] };
    bodyOf(await cast.administrator.act(await account(stays), 'roles', roles), 200);
    const to = { agencyId: cast.agency('Narimanov diversion centre'), roles: ['facilitator'] };
    bodyOf(await cast.administrator.act(await account(moves), 'move', to), 200);
    expect([await waits(coordinator, id), await waits(coordinator, other)]).toEqual([
      ...['task-without-holder', undefined],
    ]);
    expect((await cast.otherCentre.get(`/v1/tasks/${id}`)).status).toBe(404);
    expect((await facilitator.get(`/v1/tasks/${id}`)).status).toBe(404);
    expect(bodyOf<Task>(await coordinator.act(`/v1/tasks/${id}`, 'finish'), 200).what).toBe(WHAT);
  });

  it('are sealed, about a case and about none', async () => {
    for (const difference of [{ caseId }, {}]) {
      const { id } = await given(coordinator, difference);
      const text = 'select what from desk.task where id = $1';
      const [stored] = await rowsOf<{ what: Buffer }>(test, text, [id]);
      expect(stored!.what.toString('utf8')).not.toContain('aunt');
      expect(bodyOf<Task>(await worker.get(`/v1/tasks/${id}`), 200).what).toBe(WHAT);
    }
  });

  it('about no case are between two people', async () => {
    const { id } = await given(worker, { heldBy: centre.facilitatorId });
    expect(await waits(facilitator, id)).toBe('task');
    bodyOf(await coordinator.get(`/v1/tasks/${id}`), 404);
    const listed = await worker.get('/v1/tasks?list=given&limit=200');
    const ids = bodyOf<{ items: Task[] }>(listed, 200).items.map((task) => task.id);
    expect(ids).toContain(id);
    const held = await facilitator.get('/v1/tasks');
    expect(bodyOf<{ items: Task[] }>(held, 200).items.map((task) => task.id)).toContain(id);
  });

  it('about a case are given to its team and the coordinators, and to nobody in conflict', async () => {
    const refused = await worker.post('/v1/tasks', wish({ caseId, heldBy: centre.facilitatorId }));
    expect(bodyOf(refused, 422)['errors']).toEqual([{ pointer: '/heldBy', code: 'reference-not-usable' }]);
    await given(worker, { caseId, heldBy: centre.coordinatorId });
    const elsewhere = await cast.otherCentre.get('/v1/me');
    const { accountId } = bodyOf<{ accountId: string }>(elsewhere, 200);
    for (const difference of [{ caseId, heldBy: accountId }, { heldBy: accountId }])
      bodyOf(await worker.post('/v1/tasks', wish(difference)), 422);
  });

  it('are hidden from who must have nothing to do with the case, and from who is not on its team', async () => {
    const other = await caseInDelivery(test, cast, centre);
    const { id } = await given(coordinator, { caseId: other });
    const here = cast.agency('Sabunchi rehabilitation centre');
    const colleague = await certified(test, cast.administrator, here, 'case-worker');
    for (const by of [colleague, facilitator, cast.otherCentre]) bodyOf(await by.get(`/v1/tasks/${id}`), 404);
    bodyOf(await colleague.post('/v1/tasks', wish({ caseId: other })), 404);
    bodyOf(await worker.post(`/v1/cases/${other}/conflicts`, { ground: 'other' }), 201);
    bodyOf(await worker.get(`/v1/tasks/${id}`), 404);
    expect(await waits(worker, id)).toBeUndefined();
    for (const by of [cast.inspector, cast.prosecutor, cast.oversight])
      bodyOf(await by.get(`/v1/tasks/${id}`), 403);
  });

  it('end with the case', async () => {
    const other = await caseInDelivery(test, cast, centre);
    const { id } = await given(coordinator, { caseId: other });
    await concluded(worker, other);
    bodyOf(await coordinator.act(`/v1/cases/${other}`, 'close'), 200);
    expect(bodyOf<Task>(await coordinator.get(`/v1/tasks/${id}`), 200).state).toBe('ended');
    const late = await coordinator.post('/v1/tasks', wish({ caseId: other, heldBy: centre.coordinatorId }));
    expect(bodyOf(late, 409)['code']).toBe('task.case-closed');
  });

  it('are answered by one of two who do so at once, and not due before they are given', async () => {
    const path = `/v1/tasks/${(await given(coordinator)).id}`;
    const etag = (await worker.get(path)).headers['etag'] as string;
    const both = ['finish', 'give-back'].map((act) =>
      worker.post(`${path}/${act}`, {}, { 'if-match': etag }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
    bodyOf(await coordinator.post('/v1/tasks', wish({ dueOn: localDay(test.clock.now(), -1) })), 422);
  });
});
