import { randomUUID } from 'node:crypto';
import { ACTIVITY, Doing, WORKS, type Line } from '../support/doing';
import { bodyOf, sampleIdentity } from '../support/journey';
import { codeOf } from '../support/meetings';

describe('The hours that a child works under an order', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  const read = async (line: string, by = at.officer) => bodyOf<Line>(await by.get(line), 200);

  it('are entered by who supervises, and verified by another person there', async () => {
    const path = await at.inForce();
    const line = await at.entered(path);
    expect(await read(line)).toMatchObject({
      ...{ state: 'entered', minutes: 60, place: 'By the lake', supervisedBy: 'Nümunə Bağban' },
      availableActions: ['mark-in-error'],
    });
    expect((await read(line, at.second)).availableActions).toEqual(['verify', 'decline', 'mark-in-error']);
    expect(codeOf(await at.officer.act(line, 'verify'))).toEqual([409, 'compliance.verifier-entered-it']);
    expect(codeOf(await at.officer.act(line, 'decline', { reasonCode: 'no-proof' }))).toEqual([
      ...[409, 'compliance.verifier-entered-it'],
    ]);
    expect(bodyOf<Line>(await at.second.act(line, 'verify'), 200).state).toBe('verified');
    expect(codeOf(await at.second.act(line, 'verify'))).toEqual([409, 'compliance.not-open-for-verify']);
  });

  it('are declined with a reason, and take part in no sum then', async () => {
    const path = await at.inForce();
    const line = await at.entered(path, { minutes: 120 });
    expect(codeOf(await at.enter(path, { minutes: 15 }))).toEqual([
      ...[409, 'compliance.hours-per-day-exceeded'],
    ]);
    expect(codeOf(await at.second.act(line, 'decline', { reasonCode: 'no-such' }))[0]).toBe(422);
    const declined = bodyOf<Line>(await at.second.act(line, 'decline', { reasonCode: 'no-proof' }), 200);
    expect(declined).toMatchObject({ state: 'declined', answerReason: 'no-proof', availableActions: [] });
    bodyOf(await at.enter(path, { minutes: 15 }), 201);
  });

  it('that were never so are marked with a reason, by another than who wrote them down, and stay to be read', async () => {
    const path = await at.inForce();
    const line = await at.verified(path, { minutes: 120 });
    expect(codeOf(await at.second.act(line, 'mark-in-error', { reasonCode: 'no-such' }))[0]).toBe(422);
    const wrong = { reasonCode: 'wrong-day' };
    expect(codeOf(await at.officer.act(line, 'mark-in-error', wrong))).toEqual([
      ...[409, 'compliance.verifier-entered-it'],
    ]);
    bodyOf(await at.second.act(line, 'mark-in-error', wrong), 200);
    expect(await read(line)).toMatchObject({ state: 'recorded-in-error', minutes: 120 });
    bodyOf(await at.enter(path, { minutes: 120 }), 201);
    expect(codeOf(await at.second.act(line, 'verify'))[0]).toBe(409);
  });

  it('are of a day on which the order held, in quarters, no more on a day and in all than was ordered', async () => {
    const path = await at.inForce();
    const refused = async (difference: object) => codeOf(await at.enter(path, difference));
    expect(await refused({ day: at.day(1) })).toEqual([409, 'compliance.day-in-future']);
    expect(await refused({ day: at.day(-1) })).toEqual([409, 'compliance.day-outside-order']);
    expect(await refused({ minutes: 50 })).toEqual([409, 'compliance.hours-not-in-quarters']);
    expect(await refused({ minutes: 135 })).toEqual([409, 'compliance.hours-per-day-exceeded']);
    for (const field of ['activity', 'placeKind', 'measure'])
      expect((await refused({ [field]: 'no-such' }))[0]).toBe(422);
    expect((await refused({ minutes: 0 }))[0]).toBe(422);
    bodyOf(await at.enter(path, { minutes: 120 }), 201);
    await at.later(1);
    bodyOf(await at.enter(path, { minutes: 105 }), 201);
    await at.later(1);
    expect(await refused({ minutes: 30 })).toEqual([409, 'compliance.hours-exceed-order']);
    bodyOf(await at.enter(path, { minutes: 15 }), 201);
  });

  it('are told to the court in a report as a number, those that are verified', async () => {
    const path = await at.inForce();
    await at.verified(path);
    await at.entered(path);
    const day = at.day();
    const report = await at.officer.post(`${path}/court-reports`, {
      ...{ kind: 'interim', periodFrom: day, periodTo: day, recommendation: 'go-on' },
      ...{ progress: 'It comes.', childWords: 'I like it.', reasons: 'It works.' },
    });
    const { facts } = bodyOf<{ facts: readonly { code: string; parts: readonly object[] }[] }>(report, 201);
    expect(facts.find(({ code }) => code === 'compliance.verified')?.parts).toMatchObject([
      ...[{ code: 'community-activity' }, { count: 1, unit: 'hours' }],
    ]);
  });

  it('of public works are three on a day at most, as the law of the day of the decision has it', async () => {
    const path = await at.inForce(WORKS);
    const works = { measure: 'public-works' };
    expect(codeOf(await at.enter(path, { ...works, minutes: 195 }))).toEqual([
      ...[409, 'compliance.hours-per-day-exceeded'],
    ]);
    bodyOf(await at.enter(path, { ...works, minutes: 180 }), 201);
  });

  describe('of two orders of one child', () => {
    const works = { measure: 'public-works', minutes: 180 };
    const two = async (): Promise<[string, string]> => {
      const whose = await at.at.child(sampleIdentity('2009-02-03'));
      const begun = async () => {
        const path = await at.at.proposedFor(whose, { measures: [WORKS] });
        bodyOf(await at.at.cast.judge.act(path, 'order', at.at.ordering()), 200);
        bodyOf(await at.officer.act(path, 'start'), 200);
        return path;
      };
      return [await begun(), await begun()];
    };

    it('are together no more on a day than the law allows, and begin anew on the next', async () => {
      const [one, other] = await two();
      bodyOf(await at.enter(one, { ...works, minutes: 120 }), 201);
      expect(codeOf(await at.enter(other, { ...works, minutes: 75 }))).toEqual([
        ...[409, 'compliance.hours-per-day-exceeded'],
      ]);
      bodyOf(await at.enter(other, { ...works, minutes: 60 }), 201);
      await at.later(1);
      bodyOf(await at.enter(other, works), 201);
    });

    it('are so also where both are entered at once', async () => {
      const [one, other] = await two();
      const answers = await Promise.all([one, other].map((path) => at.enter(path, works)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  it('are none while the order rests, before it begins, and after it has ended otherwise than by time', async () => {
    const path = await at.inForce();
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    bodyOf(await at.at.cast.judge.act(path, 'begin-interval', rest), 200);
    expect(codeOf(await at.enter(path))).toEqual([409, 'compliance.order-rested']);
    const early = await at.at.ordered();
    expect(codeOf(await at.enter(early))).toEqual([409, 'compliance.order-does-not-run']);
    const end = { reasonCode: 'going-well', reasons: 'It is enough.' };
    bodyOf(await at.at.cast.judge.act(path, 'discharge-early', end), 200);
    expect(codeOf(await at.enter(path))).toEqual([409, 'compliance.order-does-not-run']);
  });

  it('wait at the office that supervises the order from now on, and are answered there', async () => {
    const path = await at.inForce();
    const line = await at.entered(path);
    const { judge, centre } = at.at.cast;
    const supervisorAgencyId = at.at.agency('Sabunchi rehabilitation centre');
    const moved = { supervisorAgencyId, reasonCode: 'moved', reasons: 'Moved.' };
    bodyOf(await judge.act(path, 'change-supervisor', moved), 200);
    expect(codeOf(await at.second.act(line, 'verify'))[0]).toBe(404);
    const before = { place: 'By the lake', state: 'entered', availableActions: [] };
    expect(await read(line, centre)).toMatchObject(before);
    const listed = bodyOf<{ items: Line[] }>(await centre.get(`${path}/hours`), 200).items;
    expect(listed).toMatchObject([before]);
    expect(codeOf(await centre.act(line, 'verify'))).toEqual([409, 'order.not-taken-over']);
    bodyOf(await centre.act(path, 'take-over'), 200);
    expect((await read(line, centre)).availableActions).toContain('verify');
    expect(bodyOf<Line>(await centre.act(line, 'verify'), 200).state).toBe('verified');
  });

  it('are read by who decides as facts without words, and by nobody else', async () => {
    const path = await at.inForce();
    const line = await at.entered(path);
    const { judge, prosecutor, centre, inspector } = at.at.cast;
    expect(await read(line, judge)).toMatchObject({ minutes: 60, place: null, supervisedBy: null });
    expect((await read(line, judge)).availableActions).toEqual([]);
    for (const by of [prosecutor, centre]) {
      expect(codeOf(await by.get(line))[0]).toBe(404);
      expect(codeOf(await by.get(`${path}/hours`))[0]).toBe(404);
    }
    expect(codeOf(await inspector.get(line))[0]).toBe(403);
    for (const by of [judge, prosecutor, inspector])
      expect(codeOf(await at.enter(path, {}, by))[0]).toBe(403);
    expect(codeOf(await at.enter(path, {}, centre))[0]).toBe(404);
    expect(codeOf(await judge.act(line, 'verify'))[0]).toBe(403);
  });

  it('are listed by state, measure and day', async () => {
    const path = await at.inForce();
    await at.verified(path, { minutes: 15 });
    const { id } = bodyOf<Line>(await at.enter(path, { minutes: 30 }), 201);
    const list = async (query: string) =>
      bodyOf<{ items: Line[] }>(await at.officer.get(`${path}/hours?${query}`), 200).items;
    expect((await list('')).map(({ minutes }) => minutes).sort()).toEqual([15, 30]);
    expect((await list('state=entered')).map((one) => one.id)).toEqual([id]);
    expect(await list('measure=public-works')).toEqual([]);
    expect(await list(`from=${at.day(1)}`)).toEqual([]);
    expect((await list(`from=${at.day()}&until=${at.day()}`)).length).toBe(2);
  });

  it('are unknown under another order, and answered once for one key and one version', async () => {
    const path = await at.inForce();
    const other = await at.inForce();
    const line = await at.entered(path);
    const stray = `${other}/hours/${line.split('/').at(-1)}`;
    expect(codeOf(await at.officer.get(stray))[0]).toBe(404);
    const key = { 'idempotency-key': randomUUID() };
    const body = at.hours({ minutes: 15 });
    const [first, again] = [
      await at.officer.post(`${path}/hours`, body, key),
      await at.officer.post(`${path}/hours`, body, key),
    ];
    expect(bodyOf<Line>(again, 201).id).toBe(bodyOf<Line>(first, 201).id);
    const version = (n: number) => ({ 'if-match': `"${n}"` });
    expect(codeOf(await at.second.post(`${line}/verify`, {}, version(7)))[0]).toBe(412);
    bodyOf(await at.second.post(`${line}/verify`, {}, version(1)), 200);
  });

  it('are verified in full before the order is said to be done, or what is left is accepted with a reason', async () => {
    const complete = (path: string, reasonCode: string) =>
      at.officer.act(path, 'complete', { reasonCode, reasons: 'The work is seen.' });
    const path = await at.inForce({ ...ACTIVITY, hours: 2 });
    const refused = [409, 'order.not-done-in-full'];
    expect(codeOf(await complete(path, 'done'))).toEqual(refused);
    const line = await at.entered(path, { minutes: 120 });
    expect(codeOf(await complete(path, 'done'))).toEqual(refused);
    bodyOf(await at.second.act(line, 'verify'), 200);
    bodyOf(await complete(path, 'done'), 200);
    const other = await at.inForce();
    expect(codeOf(await complete(other, 'done'))).toEqual(refused);
    const { endReason } = bodyOf<{ endReason: string }>(await complete(other, 'accepted-as-done'), 200);
    expect(endReason).toBe('accepted-as-done');
    const early = await at.inForce();
    const end = { reasonCode: 'going-well', reasons: 'It is enough.' };
    bodyOf(await at.at.cast.judge.act(early, 'discharge-early', end), 200);
  });

  it('never exceed what was ordered, also where two enter them at once', async () => {
    const path = await at.inForce();
    const both = await Promise.all([
      at.enter(path, { minutes: 75 }),
      at.enter(path, { minutes: 75 }, at.second),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
