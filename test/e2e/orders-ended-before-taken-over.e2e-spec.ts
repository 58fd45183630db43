import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { ACTIVITY, Doing, type Line } from '../support/doing';
import { bodyOf, sampleIdentity } from '../support/journey';
import { codeOf } from '../support/meetings';
import type { Order } from '../support/orders';

const MOVED = { reasonCode: 'moved', reasons: 'The family moved.' };
const HEARD = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'The bus did not come.' };

interface Listed {
  readonly items: readonly { readonly id: string; readonly what: string }[];
}

describe('An order that ended before it was taken over', () => {
  let doing: Doing;
  /** An order of thirty days that a centre began and an office got, and a date and a line of it. */
  let path: string;
  let date: string;
  let line: string;

  beforeAll(async () => {
    doing = await Doing.begin();
    path = await begunByCentre();
    const { centre, judge } = doing.at.cast;
    const plannedAt = new Date(doing.at.test.clock.now().getTime() + 3_600_000).toISOString();
    const planned = await centre.post(`${path}/appointments`, { plannedAt, purpose: 'reporting' });
    date = `${path}/appointments/${bodyOf<{ id: string }>(planned, 201).id}`;
    line = await doing.entered(path, {}, centre);
    const handed = { ...MOVED, supervisorAgencyId: doing.at.probationOffice };
    bodyOf(await judge.act(path, 'change-supervisor', handed), 200);
    await doing.later(1);
  }, 90_000);

  afterAll(() => doing.close());

  const begunByCentre = async () => {
    const { at } = doing;
    const whose = await at.child(sampleIdentity('2009-02-03'));
    const begun = await at.proposedFor(whose, { measures: [ACTIVITY] });
    await at.agreeTo(begun, whose);
    bodyOf(
      await at.cast.judge.act(begun, 'order', at.ordering(at.agency('Sabunchi rehabilitation centre'))),
      200,
    );
    bodyOf(await at.cast.centre.act(begun, 'start'), 200);
    return begun;
  };
  const end = async () => {
    await doing.later(40);
    const { app } = doing.at.test;
    const job = app.get(Jobs).all.find(({ name }) => name === 'job:expire-orders')!;
    await app.get(RunJob).run(job);
    await doing.later(0);
  };
  const waits = async () => {
    const list = bodyOf<Listed>(await doing.second.get('/v1/worklist?kind=ledger-line&limit=200'), 200);
    return list.items.some(({ id }) => line.endsWith(id));
  };
  const openOf = async (thing: string, by = doing.second) =>
    bodyOf<Line>(await by.get(thing), 200).availableActions;

  it('is closed to who got it while it runs', async () => {
    expect(codeOf(await doing.enter(path))).toEqual([409, 'order.not-taken-over']);
    expect([await openOf(line), await openOf(date), await waits()]).toEqual([[], [], false]);
  });

  describe('after its end', () => {
    beforeAll(end, 60_000);

    it('is over for who got it, and not to be taken over', async () => {
      const { state, availableActions } = bodyOf<Order>(await doing.officer.get(path), 200);
      expect(state).toBe('expired');
      const closed = (act: string) => availableActions.find(({ action }) => action === act)?.because;
      for (const act of ['record-breach', 'take-over']) expect(closed(act)).toBe(`order.not-open-for-${act}`);
      const acts = await doing.officer.act(path, 'record-breach', HEARD);
      expect(codeOf(acts)).toEqual([409, 'order.not-open-for-record-breach']);
    });

    it('takes what was done while it ran, from who got it', async () => {
      const { endsOn } = bodyOf<Order>(await doing.officer.get(path), 200);
      const later = await doing.entered(path, { day: endsOn! });
      bodyOf(await doing.second.act(later, 'verify'), 200);
    });

    it('lets what waits for an answer be answered, and lays it on the desk', async () => {
      expect(await waits()).toBe(true);
      expect(await openOf(line)).toContain('verify');
      bodyOf(await doing.second.act(line, 'verify'), 200);
      expect(await openOf(date)).toContain('keep');
      bodyOf(await doing.officer.act(date, 'keep'), 200);
    });
  });
});
