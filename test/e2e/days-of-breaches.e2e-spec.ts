import { Doing, type Line } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';

const HEARD = { reasonCode: 'condition-not-kept', reasons: 'It went there.', childWords: 'I bought bread.' };
const PAUSE = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
const VARIED = {
  reasonCode: 'conditions-too-hard',
  reasons: 'One word more.',
  childWords: 'It is the same.',
};
const NOT_ASKED = [409, 'order.breach-day-not-asked'];
const RESTED = [409, 'order.breach-day-rested'];
const WITHOUT_FAULT = [409, 'order.breach-day-without-fault'];

describe('The day of a breach', () => {
  let doing: Doing;

  beforeAll(async () => {
    doing = await Doing.begin();
  }, 60_000);

  afterAll(() => doing.close());

  const market = (limits: object = {}) => ({
    ...{ kind: 'keep-away-place', words: 'Keep away from the market.' },
    limits: { places: ['market'], ...limits },
  });
  const inForce = (limits: object = {}) => doing.at.inForce({ conditions: [market(limits)] });
  const conditionOf = async (path: string) => {
    const { terms } = await doing.at.read(path);
    return terms[0]!.conditions[0]!.id;
  };
  const record = async (path: string, inDays: number, difference: object = {}) => {
    const named = { conditionIds: [await conditionOf(path)], happenedOn: doing.day(inDays) };
    return doing.officer.act(path, 'record-breach', { ...HEARD, ...named, ...difference });
  };
  const refused = async (...said: Parameters<typeof record>) => codeOf(await record(...said));
  const said = async (path: string, outcome: string, reasonCode: string) => {
    const day = { conditionId: await conditionOf(path), day: doing.day(-1), outcome, reasonCode };
    const line = bodyOf<Line>(await doing.officer.post(`${path}/condition-days`, day), 201);
    return `${path}/condition-days/${line.id}`;
  };

  it('is one on which the condition asked something, and did not leave the child free', async () => {
    const exceptions = [{ code: 'allowed-day', on: doing.day(1) }];
    const path = await inForce({ exceptions, untilOn: doing.day(2) });
    await doing.later(3);
    expect(await refused(path, -2)).toEqual(NOT_ASKED);
    expect(await refused(path, 0)).toEqual(NOT_ASKED);
    bodyOf(await record(path, -1), 200);
  });

  it('is none on which the order rested, though it rests no more, whatever is named', async () => {
    const path = await inForce();
    bodyOf(await doing.at.cast.judge.act(path, 'begin-interval', PAUSE), 200);
    await doing.later(2);
    const over = { kind: 'suspension', reasonCode: 'goes-on' };
    bodyOf(await doing.at.cast.judge.act(path, 'end-interval', over), 200);
    expect(await refused(path, -1)).toEqual(RESTED);
    const measures = { reasonCode: 'works-not-done', measures: ['supervision'], conditionIds: undefined };
    expect(await refused(path, -1, measures)).toEqual(RESTED);
    expect(await refused(path, -2, { reasonCode: 'other', conditionIds: undefined })).toEqual(RESTED);
    bodyOf(await record(path, 0), 200);
  });

  it('is none of which the ledger says that it is excused or was kept, as long as that stands', async () => {
    const path = await inForce();
    await doing.later(2);
    const ill = await said(path, 'excused', 'ill');
    expect(await refused(path, -1)).toEqual(WITHOUT_FAULT);
    bodyOf(await doing.second.act(ill, 'verify'), 200);
    expect(await refused(path, -1)).toEqual(WITHOUT_FAULT);
    bodyOf(await doing.second.act(ill, 'mark-in-error', { reasonCode: 'other' }), 200);
    const kept = await said(path, 'kept', 'seen-by-supervisor');
    expect(await refused(path, -1)).toEqual(WITHOUT_FAULT);
    bodyOf(await doing.second.act(kept, 'decline', { reasonCode: 'other' }), 200);
    await said(path, 'not-kept', 'told-by-child');
    bodyOf(await record(path, -1), 200);
  });

  it('is none that is excused under the id which the condition had before it went on unchanged', async () => {
    const path = await inForce();
    bodyOf(await doing.at.cast.judge.act(path, 'vary', { ...VARIED, conditions: [market()] }), 200);
    await doing.later(1);
    await said(path, 'excused', 'ill');
    const conditionIds = [(await doing.at.read(path)).terms[1]!.conditions[0]!.id];
    expect(await refused(path, -1, { conditionIds })).toEqual(WITHOUT_FAULT);
  });

  it('is not touched by what the ledger says of another day, or of another order', async () => {
    const [path, other] = [await inForce(), await inForce()];
    await doing.later(2);
    for (const one of [path, other]) await said(one, 'excused', 'ill');
    bodyOf(await record(path, -2), 200);
    expect(await refused(other, -1)).toEqual(WITHOUT_FAULT);
  });
});
