import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { CONDITION, Ordering, type Order } from '../support/orders';

const HEARD = { reasonCode: 'condition-not-kept', reasons: 'It stayed away.', childWords: 'I was ill.' };
const VARIED = {
  ...{ reasonCode: 'conditions-too-hard', reasons: 'Too far.', childWords: 'Two hours of bus.' },
  conditions: [{ kind: 'report-to-office', words: 'Come on Mondays.' }],
};

interface Progress {
  readonly measures: readonly { readonly breaches: readonly object[] }[];
  readonly conditions: readonly { readonly breaches: readonly object[] }[];
}

describe('A breach of an order', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const record = (path: string, difference: object) =>
    at.probation.act(path, 'record-breach', { ...HEARD, ...difference });
  const conditionIn = async (path: string, edition = 1) => {
    const { terms } = await at.read(path, at.probation);
    return terms.find(({ number }) => number === edition)?.conditions[0]?.id ?? '';
  };
  const progressOf = async (path: string, by = at.probation) =>
    bodyOf<Progress>(await by.get(`${path}/progress`), 200);

  it('names what was not kept, which its parties read in the history of the order', async () => {
    const path = await at.inForce();
    const conditionIds = [await conditionIn(path)];
    bodyOf(await record(path, { conditionIds, measures: ['supervision'] }), 200);
    expect((await at.read(path)).history.at(-1)).toMatchObject({ conditionIds, measures: ['supervision'] });
    bodyOf(await at.cast.judge.act(path, 'excuse', { ...HEARD, reasonCode: 'good-reason' }), 200);
    expect((await at.read(path)).history.at(-1)).toMatchObject({ conditionIds: null, measures: null });
  });

  it('is refused without what its ground asks for, and needs no more than that', async () => {
    const path = await at.inForce();
    const nothing = [409, 'order.breach-names-nothing'];
    expect(codeOf(await record(path, {}))).toEqual(nothing);
    expect(codeOf(await record(path, { measures: ['supervision'] }))).toEqual(nothing);
    expect(codeOf(await record(path, { reasonCode: 'works-not-done' }))).toEqual(nothing);
    const whole = bodyOf<Order>(await record(path, { reasonCode: 'other' }), 200);
    expect(whole.history.at(-1)).toMatchObject({ conditionIds: null, measures: null });
  });

  it('names nothing of another order, and each thing once', async () => {
    const [path, other] = [await at.inForce(), await at.inForce()];
    const [own, foreign] = [await conditionIn(path), await conditionIn(other)];
    const { errors } = bodyOf<{ errors: object[] }>(
      await record(path, { conditionIds: [own, foreign] }),
      422,
    );
    expect(errors).toMatchObject([{ pointer: '/conditionIds/1', code: 'not-of-this-order' }]);
    const wrong = await record(path, { conditionIds: [own], measures: ['public-works'] });
    expect(bodyOf<{ errors: object[] }>(wrong, 422).errors).toMatchObject([
      { pointer: '/measures/0', code: 'not-of-this-order' },
    ]);
    expect(codeOf(await record(path, { conditionIds: [own, own] }))[0]).toBe(422);
    expect((await at.read(path)).state).toBe('in-force');
  });

  it('names the conditions that held on its day, also where others hold by now', async () => {
    const path = await at.inForce();
    const first = localDay(at.test.clock.now());
    at.test.clock.advance({ days: 2 });
    at = await Ordering.signedIn(at.test);
    bodyOf(await at.cast.judge.act(path, 'vary', VARIED), 200);
    at.test.clock.advance({ days: 2 });
    at = await Ordering.signedIn(at.test);
    const [old, holding] = [await conditionIn(path), await conditionIn(path, 2)];
    const refused = [422, 'fields-invalid'];
    expect(codeOf(await record(path, { conditionIds: [old] }))).toEqual(refused);
    expect(codeOf(await record(path, { conditionIds: [holding], happenedOn: first }))).toEqual(refused);
    const told = bodyOf<Order>(await record(path, { conditionIds: [old], happenedOn: first }), 200);
    expect(told.history.at(-1)).toMatchObject({ conditionIds: [old], happenedOn: first });
    expect((await progressOf(path)).conditions).toMatchObject([{ breaches: [] }]);
  });

  it('stands beside what is said of the condition and the measure, with its answer, and not for who proposed it', async () => {
    const path = await at.inForce();
    const conditionIds = [await conditionIn(path)];
    bodyOf(await record(path, { conditionIds }), 200);
    const happenedOn = localDay(at.test.clock.now());
    const breach = { happenedOn, ground: 'condition-not-kept', answer: null };
    const { measures, conditions } = await progressOf(path);
    expect(conditions).toMatchObject([{ standing: null, breaches: [breach] }]);
    expect(measures).toMatchObject([{ breaches: [] }]);
    at.test.clock.advance({ seconds: 5 });
    bodyOf(await at.cast.judge.act(path, 'excuse', { ...HEARD, reasonCode: 'good-reason' }), 200);
    at.test.clock.advance({ seconds: 5 });
    const undone = { reasonCode: 'works-not-done', measures: ['supervision'] };
    bodyOf(await record(path, undone), 200);
    const after = await progressOf(path, at.cast.judge);
    expect(after.conditions).toMatchObject([{ breaches: [{ ...breach, answer: 'excuse' }] }]);
    expect(after.measures).toMatchObject([{ breaches: [{ ground: 'works-not-done' }] }]);
    const proposers = await progressOf(path, at.cast.prosecutor);
    expect(proposers).toMatchObject({ conditions: [], measures: [{ breaches: [] }] });
  });

  it('is a fact of the report to the court, with what it names and no word', async () => {
    const path = await at.inForce();
    bodyOf(await record(path, { conditionIds: [await conditionIn(path)], measures: ['supervision'] }), 200);
    const today = localDay(at.test.clock.now());
    const written = await at.probation.post(`${path}/court-reports`, {
      ...{ kind: 'breach', periodFrom: today, periodTo: today, recommendation: 'excuse' },
      ...{ progress: 'It goes well.', childWords: 'I was ill.', reasons: 'It was ill.' },
    });
    const { id } = bodyOf<{ id: string }>(written, 201);
    const report = await at.cast.judge.get(`/v1/court-reports/${id}`);
    const { facts } = bodyOf<{ facts: { code: string; parts: object[] }[] }>(report, 200);
    expect(facts.filter(({ code }) => code === 'order.breach').map(({ parts }) => parts)).toMatchObject([
      [
        { kind: 'day', day: today },
        { list: 'order-breach-grounds', code: 'condition-not-kept' },
        { list: 'order-condition-kinds', code: CONDITION.kind },
        { list: 'measures', code: 'supervision' },
        { kind: 'said', said: { en: 'not answered yet' } },
      ],
    ]);
  });
});
