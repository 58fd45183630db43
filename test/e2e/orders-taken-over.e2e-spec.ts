import { signIn, type Caller } from '../support/actors';
import { centreOf, type Centre } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const SABUNCHI = 'Sabunchi rehabilitation centre';
const NARIMANOV = 'Narimanov diversion centre';
const HEARD = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'The bus did not come.' };

interface CaseRow {
  readonly id: string;
  readonly childId: string;
  readonly state: string;
  readonly longestDays: number;
  readonly over: boolean;
}

describe('An order that went to another body while it ran', () => {
  let at: Ordering;
  let staff: Centre;
  let other: Caller;

  beforeAll(async () => {
    at = await Ordering.begin();
    staff = await centreOf(at.test, at.cast);
    other = await signIn(at.test, 'coordinator@narimanov.demo');
  }, 60_000);

  afterAll(() => at.close());

  const sabunchi = () => at.cast.centre;
  const handOn = async (path: string, supervisorAgencyId: string) => {
    const told = { supervisorAgencyId, reasonCode: 'moved', reasons: 'The family moved.' };
    bodyOf(await at.cast.judge.act(path, 'change-supervisor', told), 200);
  };
  const handedTo = async (name: string) => {
    const path = await at.inForce();
    await handOn(path, at.agency(name));
    return path;
  };
  const takeOver = (path: string, by = sabunchi()) => by.act(path, 'take-over');
  const begunBySabunchi = async () => {
    const path = await at.proposed();
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering(at.agency(SABUNCHI))), 200);
    bodyOf(await sabunchi().act(path, 'start'), 200);
    return path;
  };
  /** The cases of a centre on an order, the first one first. */
  const casesOf = (path: string, name: string): Promise<CaseRow[]> => {
    const text = `select id, child_id as "childId", state, longest_days as "longestDays", order_ended_at is not null as over
      from cases.case_file where order_id = $1 and centre_agency_id = $2 order by created_at, id`;
    return rowsOf<CaseRow>(at.test, text, [path.split('/').at(-1), at.agency(name)]);
  };
  const statesOf = async (path: string, name: string) =>
    (await casesOf(path, name)).map(({ state }) => state);
  const actionOf = async (path: string, by: Caller) =>
    (await at.read(path, by)).availableActions.find(({ action }) => action === 'take-over');
  const desk = async (path: string, by: Caller) => {
    const list = await by.get('/v1/worklist?limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; dueAt: string | null }[] }>(list, 200);
    return items.filter(({ id }) => path.endsWith(id)).map(({ what, dueAt }) => [what, dueAt]);
  };

  it('is taken over by a centre, whose work with the child is a case from then on', async () => {
    const path = await handedTo(SABUNCHI);
    expect(await casesOf(path, SABUNCHI)).toEqual([]);
    const { state, history } = bodyOf<Order>(await takeOver(path), 200);
    expect([state, history.at(-1)?.action]).toEqual(['in-force', 'take-over']);
    const [opened, ...more] = await casesOf(path, SABUNCHI);
    expect(more).toEqual([]);
    expect(opened).toMatchObject({ state: 'opened', longestDays: 180, over: false });
    bodyOf(await sabunchi().get(`/v1/children/${opened!.childId}/representatives`), 200);
    const told = await sabunchi().get(`/v1/cases/${opened!.id}`);
    expect(bodyOf<{ latestEndOn: string }>(told, 200).latestEndOn).toBe(localDay(at.test.clock.now(), 179));
  });

  it('is said nothing of by who supervises it before it was taken over', async () => {
    const path = await handedTo(SABUNCHI);
    const missing = [409, 'order.not-taken-over'];
    expect(codeOf(await sabunchi().act(path, 'record-breach', HEARD))).toEqual(missing);
    expect(codeOf(await sabunchi().act(path, 'complete', { reasonCode: 'done', reasons: 'Done.' }))).toEqual(
      missing,
    );
    const plannedAt = new Date(at.test.clock.now().getTime() + 3_600_000).toISOString();
    const date = { plannedAt, purpose: 'reporting' };
    expect(codeOf(await sabunchi().post(`${path}/appointments`, date))).toEqual(missing);
    bodyOf(await takeOver(path), 200);
    bodyOf(await sabunchi().post(`${path}/appointments`, date), 201);
  });

  it('is told to others as taken over', async () => {
    const path = await handedTo(SABUNCHI);
    bodyOf(await takeOver(path), 200);
    const text = `select type from platform.outbox where subject_id = $1 order by position desc limit 1`;
    expect(await rowsOf(at.test, text, [path.split('/').at(-1)])).toEqual([{ type: 'order.taken-over.v1' }]);
  });

  it('lies on the desk and in the list of who supervises it until that is done, without a time that is another’s', async () => {
    const path = await at.inForce();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    await handOn(path, at.agency(SABUNCHI));
    const waits = async () => {
      const list = await sabunchi().get('/v1/orders?waits=to-take-over&limit=200');
      return bodyOf<{ items: Order[] }>(list, 200).items.some(({ id }) => path.endsWith(id));
    };
    const [item, ...more] = await desk(path, sabunchi());
    expect([item?.[0], more, await waits()]).toEqual(['order-take-over', [], true]);
    expect(Date.parse(item?.[1] ?? '')).toBeLessThan(Date.parse((await at.read(path)).dueAt ?? ''));
    bodyOf(await takeOver(path), 200);
    expect([await desk(path, sabunchi()), await waits()]).toEqual([[], false]);
    expect((await at.read(path)).state).toBe('breached');
  });

  it('is late after its own time, for the body that got it and for who decides, and for nobody else', async () => {
    const path = await handedTo(SABUNCHI);
    expect(await desk(path, at.cast.judge)).toEqual([]);
    const late = `update sentencing.order_file set take_over_due_at = handed_on_at where id = $1 returning 1`;
    expect(await rowsOf(at.test, late, [path.split('/').at(-1)])).toHaveLength(1);
    at.test.clock.advance({ seconds: 5 });
    const overdue = async (by: Caller) => {
      const { items } = bodyOf<{ items: { id: string }[] }>(
        await by.get('/v1/orders?waits=overdue&limit=200'),
        200,
      );
      return items.some(({ id }) => path.endsWith(id));
    };
    const whats = async (by: Caller) => (await desk(path, by)).map(([what]) => what);
    expect([await whats(sabunchi()), await overdue(sabunchi())]).toEqual([['order-take-over'], true]);
    expect([await whats(at.cast.judge), await overdue(at.cast.judge)]).toEqual([
      ['order-take-over-late'],
      true,
    ]);
    expect([await whats(other), await overdue(at.probation)]).toEqual([[], false]);
    bodyOf(await takeOver(path), 200);
    expect([await whats(sabunchi()), await whats(at.cast.judge), await overdue(at.cast.judge)]).toEqual([
      ...[[], [], false],
    ]);
  });

  it('says to who supervises it whether it is to be taken over, and to nobody else', async () => {
    const path = await handedTo(SABUNCHI);
    expect(await actionOf(path, sabunchi())).toEqual({ action: 'take-over', open: true });
    expect(await actionOf(path, at.cast.judge)).toBeUndefined();
    bodyOf(await takeOver(path), 200);
    expect(await actionOf(path, sabunchi())).toMatchObject({ because: 'order.not-open-for-take-over' });
  });

  it('is taken over by no other body, nor by who decided on it', async () => {
    const path = await handedTo(SABUNCHI);
    expect(codeOf(await takeOver(path, other))[0]).toBe(404);
    expect(codeOf(await takeOver(path, at.probation))[0]).toBe(404);
    expect(codeOf(await takeOver(path, at.cast.judge))[0]).toBe(403);
  });

  it('is taken over once', async () => {
    const path = await handedTo(SABUNCHI);
    bodyOf(await takeOver(path), 200);
    expect(codeOf(await takeOver(path))).toEqual([409, 'order.not-open-for-take-over']);
  });

  it('is taken over once where two do so at once', async () => {
    const path = await handedTo(SABUNCHI);
    const ifMatch = { 'if-match': String((await sabunchi().get(path)).headers['etag']) };
    const attempt = () => sabunchi().post(`${path}/take-over`, {}, ifMatch);
    const answers = await Promise.all([attempt(), attempt()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await casesOf(path, SABUNCHI)).toHaveLength(1);
  });

  it('is not taken over by who began with it, nor before it has begun', async () => {
    expect(codeOf(await takeOver(await begunBySabunchi()))).toEqual([409, 'order.not-open-for-take-over']);
    const path = await at.ordered();
    await handOn(path, at.agency(SABUNCHI));
    expect(codeOf(await takeOver(path))).toEqual([409, 'order.not-open-for-take-over']);
  });

  it('goes from centre to centre, each with a case of its own', async () => {
    const path = await begunBySabunchi();
    await handOn(path, at.agency(NARIMANOV));
    bodyOf(await takeOver(path, other), 200);
    expect(await statesOf(path, SABUNCHI)).toEqual(['concluding']);
    expect(await statesOf(path, NARIMANOV)).toEqual(['opened']);
  });

  it('opens no case at a probation office, which takes note of it', async () => {
    const path = await begunBySabunchi();
    await handOn(path, at.probationOffice);
    bodyOf(await takeOver(path, at.probation), 200);
    expect(await casesOf(path, 'Sabunchi probation office')).toEqual([]);
  });

  it('comes back to a centre by way of a probation office, as another case', async () => {
    const path = await begunBySabunchi();
    const [first] = await casesOf(path, SABUNCHI);
    await handOn(path, at.probationOffice);
    await handOn(path, at.agency(SABUNCHI));
    bodyOf(await takeOver(path), 200);
    expect(await statesOf(path, SABUNCHI)).toEqual(['concluding', 'opened']);
    bodyOf(await sabunchi().act(`/v1/cases/${first!.id}`, 'close'), 200);
    bodyOf(await sabunchi().get(`/v1/children/${first!.childId}`), 200);
    expect(await statesOf(path, SABUNCHI)).toEqual(['closed', 'opened']);
  });

  it('ends the second case of a centre with itself', async () => {
    const path = await begunBySabunchi();
    await handOn(path, at.probationOffice);
    await handOn(path, at.agency(SABUNCHI));
    bodyOf(await takeOver(path), 200);
    bodyOf(await at.cast.judge.act(path, 'quash', { ...HEARD, reasonCode: 'amnesty' }), 200);
    expect(await statesOf(path, SABUNCHI)).toEqual(['concluding', 'concluding']);
  });

  it('lets the coordinators of the centre that had it know who the child is until they have closed what they did', async () => {
    const path = await begunBySabunchi();
    const [first] = await casesOf(path, SABUNCHI);
    const child = `/v1/children/${first!.childId}`;
    const levelOf = async () => bodyOf<{ level: string }>(await sabunchi().get(child), 200).level;
    expect(await levelOf()).toBe('record');
    await handOn(path, at.agency(NARIMANOV));
    expect(await levelOf()).toBe('identity');
    bodyOf(await sabunchi().act(`/v1/cases/${first!.id}`, 'close'), 200);
    expect(codeOf(await sabunchi().get(child))[0]).toBe(404);
  });

  it('leaves a child readable whom the centre knows by another file', async () => {
    const path = await begunBySabunchi();
    const [first] = await casesOf(path, SABUNCHI);
    const known = `insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
        basis_kind, basis_id, valid_from, granted_by)
      select gen_random_uuid(), child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, 'case',
        gen_random_uuid(), valid_from, granted_by
      from children.need_to_know where basis_id = $1 and file_kind = 'child' returning 1`;
    expect(await rowsOf(at.test, known, [first!.id])).toHaveLength(1);
    await handOn(path, at.probationOffice);
    bodyOf(await sabunchi().get(`/v1/children/${first!.childId}`), 200);
  });

  it('lets who answered for the work finish it with what they know of the child', async () => {
    const path = await begunBySabunchi();
    const [first] = await casesOf(path, SABUNCHI);
    const { workerId, worker } = staff;
    bodyOf(await sabunchi().act(`/v1/cases/${first!.id}`, 'allocate', { workerId }), 200);
    await handOn(path, at.probationOffice);
    const child = `/v1/children/${first!.childId}`;
    bodyOf(await worker.get(child), 200);
    bodyOf(await sabunchi().act(`/v1/cases/${first!.id}`, 'close'), 200);
    expect(codeOf(await worker.get(child))[0]).toBe(404);
  });
});
