import { Doing } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';

interface Progress {
  readonly conditions: readonly {
    readonly conditionId: string;
    readonly standing: string | null;
    readonly tally: { readonly waiting: number } | null;
    readonly breaches: readonly object[];
  }[];
}

const AWAY = { kind: 'keep-away-place', words: 'Keep away from the market.', limits: { places: ['market'] } };
const HOME = {
  ...{ kind: 'stay-at-home-hours', words: 'Be at home at night.' },
  limits: { from: '22:00', until: '06:00' },
};
const SCHOOL = { kind: 'go-to-school', words: 'Go to school.' };
const WHY = { reasonCode: 'conditions-too-hard', reasons: 'The nights were too long.', childWords: 'Yes.' };

describe('A condition that goes on when others change', () => {
  let at: Doing;
  let path: string;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  /** An order that began two days ago with all three, and was varied today. */
  const varied = async (conditions: readonly object[]): Promise<void> => {
    path = await at.at.inForce({ conditions: [AWAY, HOME, SCHOOL] });
    await at.later(2);
    bodyOf(await say(0, -1, 0), 201);
    const conditionId = await idOf(2, 0);
    const standings = [{ conditionId, standing: 'kept', reasonCode: 'seen-by-supervisor' }];
    bodyOf(await at.officer.post(`${path}/progress`, { standings }), 201);
    const breach = { reasonCode: 'condition-not-kept', reasons: 'It was late.', childWords: 'The bus.' };
    bodyOf(await at.officer.act(path, 'record-breach', { ...breach, conditionIds: [conditionId] }), 200);
    bodyOf(await vary(conditions), 200);
  };
  const vary = (conditions: readonly object[]) => at.at.cast.judge.act(path, 'vary', { ...WHY, conditions });
  const terms = async () => (await at.at.read(path)).terms;
  const idOf = async (condition: number, edition: number) =>
    (await terms()).at(edition)!.conditions[condition]!.id;
  const firstIds = async () => (await terms()).map((one) => one.conditions.map(({ firstId }) => firstId));
  const say = async (condition: number, inDays: number, edition: number) =>
    at.officer.post(`${path}/condition-days`, {
      ...{ conditionId: await idOf(condition, edition), day: at.day(inDays), outcome: 'kept' },
      reasonCode: 'seen-by-supervisor',
    });
  const progress = async () => bodyOf<Progress>(await at.officer.get(`${path}/progress`), 200).conditions;

  it('keeps one id through the terms, and what is told of it counts on', async () => {
    await varied([SCHOOL, AWAY]);
    const [first, second] = await firstIds();
    expect(second).toEqual([first![2], first![0]]);
    expect(await progress()).toMatchObject([
      { standing: 'kept', breaches: [{ ground: 'condition-not-kept' }] },
      { standing: null, tally: { waiting: 1 }, breaches: [] },
    ]);
  });

  it('begins anew where it is changed in words, hours or places', async () => {
    const later = { ...HOME, limits: { from: '23:00', until: '06:00' } };
    const wider = { ...AWAY, limits: { places: ['market', 'park'] } };
    await varied([wider, later, { ...SCHOOL, words: 'Go to school each day.' }]);
    const [first, second] = await firstIds();
    expect(second!.filter((id) => first!.includes(id))).toEqual([]);
    const empty = { standing: null, breaches: [] };
    const [places, hours, words] = await progress();
    expect([places, hours, words]).toMatchObject([empty, empty, empty]);
    expect(places?.tally).toMatchObject({ waiting: 0 });
  });

  it('goes on where only the days are told anew on which it is asked', async () => {
    const free = [{ code: 'allowed-day', on: at.day(4) }];
    await varied([{ ...HOME, limits: { ...HOME.limits, exceptions: free, untilOn: at.day(20) } }]);
    const [first, second] = await firstIds();
    expect(second).toEqual([first![1]]);
  });

  it('goes on once: what is asked twice of a child is two conditions', async () => {
    await varied([AWAY, AWAY]);
    const [first, second] = await firstIds();
    expect(second![0]).toBe(first![0]);
    expect(first).not.toContain(second![1]);
  });

  it('goes on where it is set down again after it was left out', async () => {
    await varied([SCHOOL]);
    at.at.test.clock.advance({ minutes: 1 });
    bodyOf(await vary([AWAY]), 200);
    const [first, , third] = await firstIds();
    expect(third).toEqual([first![0]]);
    expect(await progress()).toMatchObject([{ tally: { waiting: 1 } }]);
  });

  it('is told of a day under any of its ids, once, and its days are listed under each', async () => {
    await varied([AWAY]);
    expect(codeOf(await say(0, -1, 1))).toEqual([409, 'compliance.day-already-said']);
    const { conditionId } = bodyOf<{ conditionId: string }>(await say(0, -2, 1), 201);
    expect(conditionId).toBe(await idOf(0, 0));
    for (const edition of [0, 1]) {
      const list = `${path}/condition-days?conditionId=${await idOf(0, edition)}`;
      expect(bodyOf<{ items: object[] }>(await at.officer.get(list), 200).items).toHaveLength(2);
    }
  });

  it('is told of the days on which it stood, also where it stands no more, and of no others', async () => {
    await varied([{ ...HOME, limits: { from: '23:00', until: '06:00' } }]);
    bodyOf(await say(1, -1, 0), 201);
    expect(codeOf(await say(0, -1, 1))).toEqual([409, 'compliance.day-not-asked']);
    await at.later(2);
    expect(codeOf(await say(1, -1, 0))).toEqual([409, 'compliance.day-not-asked']);
    bodyOf(await say(0, -1, 1), 201);
  });
});
