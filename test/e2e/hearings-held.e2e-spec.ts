import {
  childAtCourt,
  hoursAhead,
  schedule,
  scheduled,
  type AtCourt,
  type Hearing,
} from '../support/hearings';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

const PRESENT = [
  { who: 'child', came: true },
  { who: 'representative', came: false, absenceReason: 'ill' },
  { who: 'lawyer', came: true },
];
const WITHOUT_LAWYER = [
  { who: 'child', came: true },
  { who: 'representative', came: true },
  { who: 'lawyer', came: false, absenceReason: 'did-not-come' },
];
const WORDS = 'I want to go back to school.';

describe('What becomes of a hearing', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const today = () => localDay(at.test.clock.now(), 0);
  const held = (difference: object = {}) => ({
    ...{ heldOn: today(), presence: PRESENT, childWords: WORDS },
    ...{ outcomeCode: 'educational-measure', nextStep: 'order-to-be-proposed', ...difference },
  });
  /** Of a child whose order is ordered: a hearing in a second, by its path: on the same day also late in the evening. */
  const soon = async (difference: object = {}, whose?: AtCourt) => {
    const { id } = await scheduled(at, whose ?? (await childAtCourt(at, true)), {
      ...{ plannedAt: hoursAhead(at, 1 / 3600), ...difference },
    });
    return `/v1/hearings/${id}`;
  };
  const read = async (path: string, by = at.cast.judge) => bodyOf<Hearing>(await by.get(path), 200);
  const hold = (path: string, difference: object = {}, by = at.cast.judge) =>
    by.act(path, 'hold', held(difference));

  it('that was held is who was there, what the child said, and what was decided', async () => {
    const path = await soon();
    const after = bodyOf<Hearing>(await hold(path), 200);
    expect(after).toMatchObject({
      state: 'held',
      record: {
        ...{ heldOn: today(), childWords: WORDS, notHeardReason: null },
        ...{ outcomeCode: 'educational-measure', nextStep: 'order-to-be-proposed' },
      },
    });
    expect(after.record?.presence).toContainEqual({
      who: 'representative',
      came: false,
      absenceReason: 'ill',
    });
    expect(codeOf(await hold(path))).toEqual([409, 'hearing.not-open-for-hold']);
    const text = 'select child_words from hearings.hearing_record where hearing_id = $1';
    const [row] = await rowsOf<{ child_words: Buffer }>(at.test, text, [path.split('/').at(-1)]);
    expect(row!.child_words.toString('utf8')).not.toContain('school');
  });

  it('tells who supervises the outcome and not the words of the child, and the police neither', async () => {
    const path = await soon();
    bodyOf(await hold(path), 200);
    expect((await read(path, at.cast.prosecutor)).record?.childWords).toBe(WORDS);
    const supervised = await read(path, at.probation);
    expect(supervised.record).toMatchObject({ outcomeCode: 'educational-measure', childWords: null });
    expect(await read(path, at.cast.inspector)).toMatchObject({ state: 'held', record: null, notices: [] });
  });

  it('sends no child to custody without a lawyer beside it', async () => {
    const path = await soon({ type: 'sentencing' });
    const custody = { outcomeCode: 'imprisonment', presence: WITHOUT_LAWYER };
    expect(codeOf(await hold(path, custody))).toEqual([409, 'hearing.custody-without-lawyer']);
    bodyOf(await hold(path, { ...custody, outcomeCode: 'decision-deferred' }), 200);
    const other = await soon({ type: 'sentencing' });
    bodyOf(await hold(other, { outcomeCode: 'imprisonment' }), 200);
  });

  it.each([
    [{ presence: PRESENT.slice(0, 2) }, 409, 'hearing.presence-missing'],
    [{ presence: [...PRESENT, PRESENT[0]] }, 409, 'hearing.presence-twice'],
    [
      { presence: [...PRESENT.slice(0, 2), { who: 'lawyer', came: false }] },
      409,
      'hearing.absence-not-explained',
    ],
    [{ childWords: undefined }, 409, 'hearing.child-not-heard'],
    [{ notHeardReason: 'not-asked' }, 409, 'hearing.child-not-heard'],
    [{ outcomeCode: 'no-such' }, 422, 'fields-invalid'],
    [{ nextStep: 'no-such' }, 422, 'fields-invalid'],
    [{ heldOn: '2099-01-01' }, 409, 'hearing.held-in-the-future'],
    [{ heldOn: '2020-01-01' }, 409, 'hearing.held-before-its-day'],
  ])('is not recorded with %j', async (difference, status, code) => {
    expect(codeOf(await hold(await soon(), difference))).toEqual([status, code]);
  });

  it('asks for the interpreter whom the child needs, and for a reason where it said nothing', async () => {
    const path = await soon({ interpreterNeeded: true });
    expect(codeOf(await hold(path))).toEqual([409, 'hearing.presence-missing']);
    const said = { childWords: undefined, notHeardReason: 'did-not-want-to-speak' };
    const presence = [...PRESENT, { who: 'interpreter', came: true }];
    expect(bodyOf<Hearing>(await hold(path, { ...said, presence }), 200).record).toMatchObject({
      ...{ childWords: null, notHeardReason: 'did-not-want-to-speak' },
    });
  });

  it('is held and put off by its court alone', async () => {
    const path = await soon();
    const off = { reasonCode: 'lawyer-absent', plannedAt: hoursAhead(at, 48) };
    for (const by of [at.cast.prosecutor, at.probation, at.cast.inspector])
      for (const [act, body] of [
        ['hold', held()],
        ['adjourn', off],
      ] as const)
        expect(codeOf(await by.act(path, act, body))[0]).toBe(403);
    expect(codeOf(await at.cast.otherCentre.act(path, 'cancel', { reasonCode: 'other' }))[0]).toBe(403);
    const why = { reasonCode: 'asked-for-no-more' };
    expect(codeOf(await at.cast.prosecutor.act(path, 'cancel', why))).toEqual([
      403,
      'hearing.not-your-action',
    ]);
  });

  it('is put off to another one that names it', async () => {
    const path = await soon();
    const plannedAt = hoursAhead(at, 48);
    const off = bodyOf<Hearing>(
      await at.cast.judge.act(path, 'adjourn', { reasonCode: 'lawyer-absent', plannedAt }),
      200,
    );
    expect(off).toMatchObject({ state: 'adjourned', endReason: 'lawyer-absent' });
    const next = await read(`/v1/hearings/${off.followedById}`);
    expect(next).toMatchObject({ state: 'scheduled', plannedAt, followsId: off.id, type: off.type });
    expect(next).toMatchObject({ intakeId: off.intakeId, orderId: off.orderId, notices: [], version: 1 });
    const past = { reasonCode: 'lawyer-absent', plannedAt: hoursAhead(at, -1) };
    const again = await at.cast.judge.act(`/v1/hearings/${next.id}`, 'adjourn', past);
    expect(codeOf(again)).toEqual([409, 'hearing.put-off-to-the-past']);
    const same = await at.cast.judge.act(`/v1/hearings/${next.id}`, 'adjourn', {
      ...{ reasonCode: 'lawyer-absent', plannedAt },
    });
    expect(codeOf(same)).toEqual([409, 'hearing.put-off-to-its-own-instant']);
    expect(await read(`/v1/hearings/${next.id}`)).toMatchObject({ state: 'scheduled', version: 1 });
  });

  it('stays whose it was when it is put off, once or twice: who asked for it calls it off', async () => {
    const { judge, prosecutor } = at.cast;
    const { childId, intakeId } = await at.child();
    const { id } = await scheduled(at, { childId, intakeId }, { type: 'remand' }, prosecutor);
    const putOff = async (hearing: string, hours: number) => {
      const off = { reasonCode: 'lawyer-absent', plannedAt: hoursAhead(at, hours) };
      return bodyOf<Hearing>(await judge.act(`/v1/hearings/${hearing}`, 'adjourn', off), 200).followedById!;
    };
    const last = `/v1/hearings/${await putOff(await putOff(id, 48), 72)}`;
    const own = (await read(last, prosecutor)).availableActions.map((one) => `${one.action} ${one.open}`);
    expect(own).toEqual(['tell true', 'cancel true']);
    const why = { reasonCode: 'asked-for-no-more' };
    expect(bodyOf<Hearing>(await prosecutor.act(last, 'cancel', why), 200).state).toBe('cancelled');
    expect(codeOf(await judge.get(`/v1/intakes/${intakeId}`))[0]).toBe(404);
  });

  it('says of whom it is told, when and how, until it is over', async () => {
    const path = await soon();
    const toldAt = hoursAhead(at, 0);
    const told = { who: 'lawyer', toldAt, method: 'telephone' };
    const after = bodyOf<Hearing>(await at.cast.judge.act(path, 'tell', told), 200);
    expect(after.notices).toEqual([told]);
    expect(after.version).toBe(2);
    const early = { ...told, toldAt: hoursAhead(at, 1) };
    expect(codeOf(await at.cast.judge.act(path, 'tell', early))).toEqual([409, 'hearing.told-in-the-future']);
    const stale = await at.cast.judge.post(`${path}/tell`, told, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    bodyOf(await at.cast.judge.act(path, 'cancel', { reasonCode: 'other' }), 200);
    expect(codeOf(await at.cast.judge.act(path, 'tell', told))).toEqual([409, 'hearing.not-open-for-tell']);
  });

  it('is told of to nobody before it was listed, and one of before it was written down, not before the child was met', async () => {
    const tell = async (path: string, toldAt: string) =>
      codeOf(await at.cast.judge.act(path, 'tell', { who: 'child', method: 'telephone', toldAt }));
    const late = { plannedAt: hoursAhead(at, -0.5), backDatingReason: 'learned-later' };
    for (const path of [await soon(), await soon(late)])
      for (const toldAt of ['2020-01-01T10:00:00Z', hoursAhead(at, -48)])
        expect(await tell(path, toldAt)).toEqual([409, 'hearing.told-before-listed']);
  });

  it('that a prosecutor calls off tells the court nothing more of the child', async () => {
    const { childId, intakeId } = await at.child();
    const { judge, prosecutor } = at.cast;
    const path = `/v1/hearings/${(await scheduled(at, { childId, intakeId }, { type: 'remand' }, prosecutor)).id}`;
    const gone = bodyOf<Hearing>(
      await prosecutor.act(path, 'cancel', { reasonCode: 'asked-for-no-more' }),
      200,
    );
    expect(gone).toMatchObject({ state: 'cancelled', endReason: 'asked-for-no-more' });
    for (const hidden of [path, `/v1/intakes/${intakeId}`])
      expect(codeOf(await judge.get(hidden))[0]).toBe(404);
  });

  it('that a prosecutor calls off leaves the court what it hears the child about besides', async () => {
    const { childId, intakeId } = await at.child();
    const { judge, prosecutor } = at.cast;
    const asked = await scheduled(at, { childId, intakeId }, { type: 'remand' }, prosecutor);
    await scheduled(at, { childId, intakeId }, { plannedAt: hoursAhead(at, 99) });
    const path = `/v1/hearings/${asked.id}`;
    bodyOf(await prosecutor.act(path, 'cancel', { reasonCode: 'asked-for-no-more' }), 200);
    bodyOf(await judge.get(path), 200);
  });

  it('is held once by two at the same time, and may be scheduled anew for the instant at which it was called off', async () => {
    const whose = await childAtCourt(at);
    const path = await soon({}, whose);
    const both = await Promise.all([hold(path), hold(path)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
    const other = await soon({ plannedAt: hoursAhead(at, 5) }, whose);
    bodyOf(await at.cast.judge.act(other, 'cancel', { reasonCode: 'scheduled-in-error' }), 200);
    await soon({ plannedAt: hoursAhead(at, 5) }, whose);
  });

  it('lies with its court from when its time is over until it is recorded', async () => {
    const late = { plannedAt: hoursAhead(at, -0.5), backDatingReason: 'learned-later' };
    const path = await soon(late);
    const id = path.split('/').at(-1);
    const { orderId } = await read(path);
    const listed = async () =>
      bodyOf<{ items: Hearing[] }>(
        await at.cast.judge.get('/v1/hearings?list=to-record&limit=200'),
        200,
      ).items.map((one) => one.id);
    const laid = async () =>
      bodyOf<{ items: { id: string; orderId: string | null; what: string }[] }>(
        await at.cast.judge.get('/v1/worklist?limit=200'),
        200,
      ).items;
    expect(await listed()).toContain(id);
    expect((await laid()).find((one) => one.id === id)).toMatchObject({ what: 'hearing-record', orderId });
    bodyOf(await hold(path), 200);
    expect(await listed()).not.toContain(id);
  });

  it('tells which acts are open to whom', async () => {
    const path = await soon();
    const acts = async (by = at.cast.judge) =>
      (await read(path, by)).availableActions.map(({ action, open }) => `${action} ${open}`);
    expect(await acts()).toEqual(['tell true', 'hold true', 'adjourn true', 'cancel true']);
    expect(await acts(at.cast.prosecutor)).toEqual(['tell false', 'cancel false']);
    expect(await acts(at.probation)).toEqual([]);
    expect(codeOf(await schedule(at, {}, {}, at.probation))[0]).toBe(403);
  });
});
