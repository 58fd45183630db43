import { ACTIVITY, Doing } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';

interface Appointment {
  readonly id: string;
  readonly state: string;
  readonly plannedAt: string;
  readonly childWords: string | null;
  readonly movedTo: string | null;
  readonly availableActions: readonly string[];
}

describe('A date on which a child is to come under an order', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  const inHours = (hours: number) =>
    new Date(at.at.test.clock.now().getTime() + hours * 3_600_000).toISOString();
  const plan = (path: string, hours = 1, by = at.officer) =>
    by.post(`${path}/appointments`, { plannedAt: inHours(hours), purpose: 'reporting' });
  const planned = async (path: string, hours = 1) =>
    `${path}/appointments/${bodyOf<Appointment>(await plan(path, hours), 201).id}`;
  /** A date that has just been. */
  const come = async (): Promise<string> => {
    const date = await planned(await at.inForce(ACTIVITY), 0.01);
    at.at.test.clock.advance({ minutes: 1 });
    return date;
  };
  const stateOf = async (date: string) => bodyOf<Appointment>(await at.officer.get(date), 200).state;

  it('lies ahead and within the order, and is kept when it has come', async () => {
    const path = await at.inForce(ACTIVITY);
    expect(codeOf(await plan(path, -1))).toEqual([409, 'compliance.appointment-in-past']);
    expect(codeOf(await plan(path, 24 * 40))).toEqual([409, 'compliance.day-outside-order']);
    const date = await planned(path, 0.01);
    expect(codeOf(await at.officer.act(date, 'keep'))).toEqual([409, 'compliance.appointment-to-come']);
    at.at.test.clock.advance({ minutes: 1 });
    bodyOf(await at.officer.act(date, 'keep'), 200);
    expect(await stateOf(date)).toBe('kept');
    expect(codeOf(await at.officer.act(date, 'miss', { childWords: 'No.' }))).toEqual([
      ...[409, 'compliance.not-open-for-miss'],
    ]);
  });

  it('is missed only with what the child says of it, or after trying often enough to hear it', async () => {
    const date = await come();
    const miss = (body: object) => at.officer.act(date, 'miss', body);
    expect(codeOf(await miss({}))).toEqual([409, 'compliance.child-not-heard']);
    const missing = { wordsMissing: 'could-not-be-reached' };
    expect(codeOf(await miss({ ...missing, tries: 2 }))).toEqual([409, 'compliance.not-tried-enough']);
    expect(codeOf(await miss({ ...missing, childWords: 'I forgot.' }))[0]).toBe(422);
    const told = bodyOf<Appointment>(await miss({ childWords: 'I forgot.' }), 200);
    expect(told).toMatchObject({ state: 'missed', childWords: 'I forgot.', availableActions: ['excuse'] });
  });

  it('is not missed on a day on which the order rests, nor after it has ended', async () => {
    const { judge } = at.at.cast;
    const miss = (date: string) => at.officer.act(date, 'miss', { childWords: 'It rested.' });
    const resting = await come();
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    const rested = resting.replace(/\/appointments.*/, '');
    bodyOf(await judge.act(rested, 'begin-interval', rest), 200);
    expect(codeOf(await miss(resting))).toEqual([409, 'compliance.order-rested']);
    expect(codeOf(await plan(rested))).toEqual([409, 'compliance.order-rested']);
    const path = await at.inForce(ACTIVITY);
    const tomorrow = await planned(path, 24);
    const end = { reasonCode: 'going-well', reasons: 'It is enough.' };
    bodyOf(await judge.act(path, 'discharge-early', end), 200);
    await at.later(2);
    expect(codeOf(await miss(tomorrow))).toEqual([409, 'compliance.day-outside-order']);
  });

  it('that was missed can be excused later, with a reason that is one', async () => {
    const date = await come();
    bodyOf(await at.officer.act(date, 'miss', { childWords: 'I was ill.' }), 200);
    expect(codeOf(await at.officer.act(date, 'excuse', { reasonCode: 'office-closed' }))[0]).toBe(422);
    const told = bodyOf<Appointment>(await at.officer.act(date, 'excuse', { reasonCode: 'ill' }), 200);
    expect(told).toMatchObject({ state: 'missed-excused', childWords: 'I was ill.', availableActions: [] });
  });

  it('is moved to another date that stands in its place, or cancelled by the office', async () => {
    const path = await at.inForce(ACTIVITY);
    const date = await planned(path);
    const moved = { reasonCode: 'asked-by-child', plannedAt: inHours(48) };
    const { movedTo, state } = bodyOf<Appointment>(await at.officer.act(date, 'move', moved), 200);
    expect(state).toBe('moved');
    const instead = `${path}/appointments/${movedTo}`;
    expect(await stateOf(instead)).toBe('planned');
    expect(codeOf(await at.officer.act(instead, 'cancel', { reasonCode: 'ill' }))[0]).toBe(422);
    bodyOf(await at.officer.act(instead, 'cancel', { reasonCode: 'office-closed' }), 200);
    expect(await stateOf(instead)).toBe('cancelled');
    const list = await at.officer.get(`${path}/appointments?state=moved`);
    expect(bodyOf<{ items: Appointment[] }>(list, 200).items.length).toBe(1);
  });

  it('is planned by who supervises, read by who decides, and by nobody else', async () => {
    const path = await at.inForce(ACTIVITY);
    const date = await planned(path);
    const { judge, prosecutor, inspector } = at.at.cast;
    expect(bodyOf<Appointment>(await judge.get(date), 200).availableActions).toEqual([]);
    for (const what of [date, `${path}/appointments`]) {
      expect(codeOf(await prosecutor.get(what))[0]).toBe(404);
      expect(codeOf(await inspector.get(what))[0]).toBe(403);
    }
    for (const by of [judge, prosecutor]) expect(codeOf(await plan(path, 1, by))[0]).toBe(403);
    const version = { 'if-match': '"7"' };
    expect(codeOf(await at.officer.post(`${date}/cancel`, { reasonCode: 'office-closed' }, version))[0]).toBe(
      412,
    );
  });

  /** Does a date lie on somebody’s desk, and how many wait for them in all? */
  const toTell = async (date: string, by = at.officer) => {
    const list = await by.get('/v1/worklist?kind=appointment&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; dueAt: string | null }[] }>(list, 200);
    const laid = items.filter(({ id }) => date.endsWith(id)).map(({ what, dueAt }) => [what, dueAt]);
    const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(await by.get('/v1/me'), 200);
    return { laid, count: waiting.find(({ list: one }) => one === 'compliance.to-tell')?.count };
  };

  it('lies on the desk of who supervises from its instant on until it is told what became of it', async () => {
    const date = await planned(await at.inForce(ACTIVITY), 0.01);
    const { laid, count } = await toTell(date);
    expect(laid).toEqual([]);
    at.at.test.clock.advance({ minutes: 1 });
    expect(await toTell(date)).toEqual({ laid: [['appointment-to-tell', null]], count: count! + 1 });
    bodyOf(await at.officer.act(date, 'keep'), 200);
    expect(await toTell(date)).toEqual({ laid: [], count });
  });

  it('leads from the desk to its order', async () => {
    const date = await planned(await at.inForce(ACTIVITY), 0.01);
    at.at.test.clock.advance({ minutes: 1 });
    const list = await at.officer.get('/v1/worklist?kind=appointment&limit=200');
    const { items } = bodyOf<{ items: { id: string; orderId: string }[] }>(list, 200);
    const laid = items.find(({ id }) => date.endsWith(id))!;
    bodyOf(await at.officer.act(`/v1/orders/${laid.orderId}/appointments/${laid.id}`, 'keep'), 200);
  });

  it('lies on the desk of nobody who decides, nor of another body', async () => {
    const date = await come();
    const { judge, centre } = at.at.cast;
    expect(await toTell(date, judge)).toEqual({ laid: [], count: undefined });
    expect(await toTell(date, centre)).toEqual({ laid: [], count: 0 });
  });

  it('lies on no desk once its order has ended', async () => {
    const date = await come();
    const end = { reasonCode: 'going-well', reasons: 'It is enough.' };
    bodyOf(await at.at.cast.judge.act(date.replace(/\/appointments.*/, ''), 'discharge-early', end), 200);
    expect((await toTell(date)).laid).toEqual([]);
  });

  it('goes to the desk of the body that supervises the order from then on, once that has taken it over', async () => {
    const date = await come();
    const path = date.replace(/\/appointments.*/, '');
    const { judge, centre } = at.at.cast;
    const to = { supervisorAgencyId: at.at.agency('Sabunchi rehabilitation centre') };
    const why = { reasonCode: 'moved', reasons: 'The family moved.' };
    bodyOf(await judge.act(path, 'change-supervisor', { ...to, ...why }), 200);
    expect((await toTell(date)).laid).toEqual([]);
    expect((await toTell(date, centre)).laid).toEqual([]);
    expect(bodyOf<Appointment>(await centre.get(date), 200).availableActions).toEqual([]);
    expect(codeOf(await centre.act(date, 'keep'))).toEqual([409, 'order.not-taken-over']);
    bodyOf(await centre.act(path, 'take-over'), 200);
    expect(bodyOf<Appointment>(await centre.get(date), 200).availableActions).toContain('keep');
    expect((await toTell(date, centre)).laid).toHaveLength(1);
  });
});
