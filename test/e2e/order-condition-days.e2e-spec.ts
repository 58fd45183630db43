import { Doing, type Line } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import type { Order } from '../support/orders';

interface Day extends Line {
  readonly outcome: string;
  readonly childWords: string | null;
}
interface Progress {
  readonly conditions: readonly {
    readonly countedBy: string | null;
    readonly amount: object | null;
    readonly tally: object | null;
  }[];
}

const AWAY = { kind: 'keep-away-place', words: 'Keep away from the market.', limits: { places: ['market'] } };
const SCHOOL = { kind: 'go-to-school', words: 'Go to school.' };
const HOME = {
  ...{ kind: 'stay-at-home-hours', words: 'Be at home at night.' },
  limits: { from: '22:00', until: '06:00' },
};

describe('How a condition about hours or places is kept', () => {
  let at: Doing;
  /** The path of an order that began three days ago, and its conditions. */
  let path: string;
  let conditions: readonly string[];

  beforeAll(async () => {
    at = await Doing.begin();
    const party = {
      ...HOME,
      limits: { ...HOME.limits, exceptions: [{ code: 'allowed-day', on: at.day(1) }] },
    };
    path = await at.at.inForce({ conditions: [AWAY, SCHOOL, party] });
    const { terms } = await at.at.read(path);
    conditions = terms[0]!.conditions.map(({ id }) => id);
    await at.later(3);
  }, 60_000);

  afterAll(() => at.close());

  const [away, school, home] = [0, 1, 2];
  const say = (condition: number, inDays: number, difference: object = {}, by = at.officer) =>
    by.post(`${path}/condition-days`, {
      ...{ conditionId: conditions[condition], day: at.day(inDays), outcome: 'kept' },
      ...{ reasonCode: 'seen-by-supervisor' },
      ...difference,
    });
  const refused = async (...said: Parameters<typeof say>) => codeOf(await say(...said));
  const said = async (...one: Parameters<typeof say>) =>
    `${path}/condition-days/${bodyOf<Day>(await say(...one), 201).id}`;
  const figures = async (by = at.officer) =>
    bodyOf<Progress>(await by.get(`${path}/progress`), 200).conditions;

  it('is said of a day by one person and verified by another, and is no breach', async () => {
    const missed = {
      outcome: 'not-kept',
      reasonCode: 'told-by-representative',
      childWords: 'I bought bread.',
    };
    const line = await said(away, -1, missed);
    expect(codeOf(await at.officer.act(line, 'verify'))).toEqual([409, 'compliance.verifier-entered-it']);
    expect((await figures())[away]?.tally).toEqual({ kept: 0, excused: 0, notKept: 0, waiting: 1 });
    expect(bodyOf<Day>(await at.second.act(line, 'verify'), 200)).toMatchObject({
      ...{ state: 'verified', outcome: 'not-kept', childWords: 'I bought bread.' },
    });
    expect((await figures())[away]?.tally).toEqual({ kept: 0, excused: 0, notKept: 1, waiting: 0 });
    expect(bodyOf<Order>(await at.officer.get(path), 200).state).toBe('in-force');
  });

  it('is put right by another word, and the first stays to be read', async () => {
    const line = await said(away, -2);
    expect(await refused(away, -2)).toEqual([409, 'compliance.day-already-said']);
    bodyOf(await at.officer.act(line, 'mark-in-error', { reasonCode: 'other' }), 200);
    const ill = { outcome: 'excused', reasonCode: 'ill' };
    const other = await said(away, -2, ill);
    bodyOf(await at.second.act(other, 'decline', { reasonCode: 'other' }), 200);
    await said(away, -2, ill);
    const list = `${path}/condition-days?conditionId=${conditions[away]}&from=${at.day(-2)}&until=${at.day(-2)}`;
    const { items } = bodyOf<{ items: Day[] }>(await at.officer.get(list), 200);
    expect(items.map(({ state }) => state).sort()).toEqual(['declined', 'entered', 'recorded-in-error']);
  });

  it('is said of a day on which it was asked, and which is over', async () => {
    expect(await refused(away, 0)).toEqual([409, 'compliance.day-not-over']);
    expect(await refused(home, 0)).toEqual([409, 'compliance.day-not-over']);
    expect(await refused(away, 1)).toEqual([409, 'compliance.day-in-future']);
    expect(await refused(away, -4)).toEqual([409, 'compliance.day-outside-order']);
  });

  it('is not held against a child on a day that was left free', async () => {
    const late = { outcome: 'not-kept', reasonCode: 'told-by-child' };
    expect(await refused(home, -2, late)).toEqual([409, 'compliance.day-left-free']);
    await said(home, -2, { outcome: 'excused', reasonCode: 'permitted' });
  });

  it('rests on a reason that fits, of a condition that names hours or places and holds', async () => {
    expect((await refused(home, -3, { outcome: 'excused' }))[0]).toBe(422);
    expect((await refused(home, -3, { reasonCode: 'ill' }))[0]).toBe(422);
    expect((await refused(school, -3))[0]).toBe(422);
    expect((await refused(home, -3, { conditionId: at.at.court }))[0]).toBe(422);
  });

  it('is counted for each condition by what it is: days, or what is only said', async () => {
    const [first, second, third] = await figures(at.at.cast.judge);
    expect(first).toMatchObject({ countedBy: 'days', amount: null });
    expect(second).toMatchObject({ countedBy: null, amount: null, tally: null });
    expect(third).toMatchObject({ countedBy: 'days', tally: { kept: 0, notKept: 0 } });
  });

  it('is read by who decides without the words, and by nobody else; who supervises alone says it', async () => {
    const line = await said(home, -3, {
      outcome: 'not-kept',
      reasonCode: 'told-by-child',
      childWords: 'A bus.',
    });
    const { judge, prosecutor, otherCentre, inspector } = at.at.cast;
    expect(bodyOf<Day>(await judge.get(line), 200)).toMatchObject({ outcome: 'not-kept', childWords: null });
    for (const by of [prosecutor, otherCentre])
      expect(codeOf(await by.get(`${path}/condition-days`))[0]).toBe(404);
    expect(codeOf(await inspector.get(line))[0]).toBe(403);
    expect((await refused(away, -3, {}, judge))[0]).toBe(403);
    expect((await refused(away, -3, {}, otherCentre))[0]).toBe(404);
  });

  it('waits on the desk of the colleague who is to verify it', async () => {
    const what = async (by: typeof at.officer) => {
      const list = await by.get('/v1/worklist?kind=ledger-line&limit=200');
      return bodyOf<{ items: { what: string }[] }>(list, 200).items.map((one) => one.what);
    };
    await said(away, -3);
    expect(await what(at.second)).toContain('condition-day-to-verify');
    expect(await what(at.officer)).not.toContain('condition-day-to-verify');
  });
});
