import { ACTIVITY, Doing } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import type { Order } from '../support/orders';

interface Progress {
  readonly measures: readonly {
    readonly minutes: object | null;
    readonly qapik: object | null;
    readonly days: number | null;
    readonly daysPassed: number | null;
  }[];
  readonly conditions: readonly {
    readonly conditionId: string;
    readonly standing: string | null;
    readonly words: string | null;
  }[];
}

describe('How far an order is', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  const progress = async (path: string, by = at.officer) =>
    bodyOf<Progress>(await by.get(`${path}/progress`), 200);
  const conditionOf = async (path: string): Promise<string> => {
    const { terms } = bodyOf<Order>(await at.officer.get(path), 200);
    return terms.at(-1)?.conditions[0]?.id ?? '';
  };
  const standing = (conditionId: string, difference: object = {}) => ({
    standings: [
      {
        ...{ conditionId, standing: 'partly-kept', reasonCode: 'told-by-school', words: 'Late on two days.' },
        ...difference,
      },
    ],
  });
  const say = (path: string, body: object, by = at.officer) => by.post(`${path}/progress`, body);

  it('is what is verified, what waits and what remains, and the days that are over', async () => {
    const path = await at.inForce(ACTIVITY);
    await at.verified(path, { minutes: 60 });
    await at.entered(path, { minutes: 30 });
    expect((await progress(path)).measures).toMatchObject([
      {
        minutes: { ordered: 240, verified: 60, waiting: 30, remaining: 150 },
        ...{ qapik: null, days: 30, daysPassed: 0 },
      },
    ]);
    await at.later(3);
    expect((await progress(path)).measures[0]?.daysPassed).toBe(3);
  });

  it('counts of works and payments what is done of all measures, and of dates how often the child came', async () => {
    const whose = await at.at.child();
    const conditions = ['report-to-office', 'do-works', 'repair-harm'].map((kind) => ({
      kind,
      words: 'So.',
    }));
    const path = await at.at.proposedFor(whose, { measures: [ACTIVITY], conditions });
    await at.at.agreeTo(path, whose);
    bodyOf(await at.at.cast.judge.act(path, 'order', at.at.ordering()), 200);
    bodyOf(await at.officer.act(path, 'start'), 200);
    await at.verified(path, { minutes: 60 });
    const soon = new Date(at.at.test.clock.now().getTime() + 30_000).toISOString();
    const date = { plannedAt: soon, purpose: 'reporting' };
    const { id } = bodyOf<{ id: string }>(await at.officer.post(`${path}/appointments`, date), 201);
    const shown = async () => (await progress(path)).conditions;
    expect(await shown()).toMatchObject([
      { countedBy: 'dates', amount: null, tally: { kept: 0, excused: 0, notKept: 0, waiting: 1 } },
      { countedBy: 'minutes', amount: { ordered: 240, verified: 60, remaining: 180 }, tally: null },
      { countedBy: 'qapik', amount: null, tally: null },
    ]);
    at.at.test.clock.advance({ minutes: 1 });
    bodyOf(await at.officer.act(`${path}/appointments/${id}`, 'keep'), 200);
    expect(await shown()).toMatchObject([{ tally: { kept: 1, waiting: 0 } }, {}, {}]);
  });

  it('says of each condition how it is kept, as it was said last, and is no breach', async () => {
    const path = await at.inForce(ACTIVITY);
    expect((await progress(path)).conditions).toMatchObject([{ standing: null, words: null }]);
    const condition = await conditionOf(path);
    bodyOf(await say(path, standing(condition)), 201);
    at.at.test.clock.advance({ seconds: 5 });
    bodyOf(await say(path, standing(condition, { standing: 'not-kept', words: undefined })), 201);
    expect((await progress(path)).conditions).toMatchObject([{ standing: 'not-kept', words: null }]);
    expect(bodyOf<Order>(await at.officer.get(path), 200).state).toBe('in-force');
  });

  it('is said of conditions that hold now, with a ground, while the order runs', async () => {
    const path = await at.inForce(ACTIVITY);
    const other = await at.inForce(ACTIVITY);
    expect(codeOf(await say(path, standing(await conditionOf(other))))[0]).toBe(422);
    const condition = await conditionOf(path);
    expect(codeOf(await say(path, standing(condition, { reasonCode: 'no-such' })))[0]).toBe(422);
    expect(codeOf(await say(path, standing(condition, { standing: 'fine' })))[0]).toBe(422);
    const twice = { standings: [...standing(condition).standings, ...standing(condition).standings] };
    expect(codeOf(await say(path, twice))[0]).toBe(422);
    const end = { reasonCode: 'going-well', reasons: 'It is enough.' };
    bodyOf(await at.at.cast.judge.act(path, 'discharge-early', end), 200);
    expect(codeOf(await say(path, standing(condition)))).toEqual([409, 'compliance.order-does-not-run']);
  });

  it('is read by who decides with its words, by who proposed it as sums, and by nobody else', async () => {
    const path = await at.inForce(ACTIVITY);
    bodyOf(await say(path, standing(await conditionOf(path))), 201);
    await at.verified(path);
    const { judge, prosecutor, otherCentre, inspector } = at.at.cast;
    expect((await progress(path, judge)).conditions).toMatchObject([{ words: 'Late on two days.' }]);
    const proposers = await progress(path, prosecutor);
    expect(proposers.conditions).toEqual([]);
    expect(proposers.measures[0]?.minutes).toMatchObject({ verified: 60 });
    expect(codeOf(await otherCentre.get(`${path}/progress`))[0]).toBe(404);
    expect(codeOf(await inspector.get(`${path}/progress`))[0]).toBe(403);
    for (const by of [judge, prosecutor]) expect(codeOf(await say(path, {}, by))[0]).toBe(403);
  });
});
