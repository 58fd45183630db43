import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { ACTIVITY, Doing, WORKS } from '../support/doing';
import { minutesAgo, remanded, freed } from '../support/detained';
import { bodyOf, draftReferral, recordConditions, registerIntake, sampleIdentity } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { WITHOUT_INTAKE, type KnownChild, type Order, type Ordering } from '../support/orders';
import { custodyBody } from '../support/world/make-due-process';

interface Finding {
  readonly code: string;
  readonly measure: string | null;
  readonly outcome: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly least: number | null;
}

const PUNISHED = { measures: [{ measure: 'fine', amount: 50 }] };
const END = { reasonCode: 'going-well', reasons: 'It is enough.' };

describe('What is said of an order that is proposed', () => {
  let doing: Doing;
  let at: Ordering;

  beforeAll(async () => {
    doing = await Doing.begin();
    at = doing.at;
  }, 60_000);

  afterAll(() => doing.close());

  const seventeen = () => at.child(sampleIdentity('2009-02-03'));
  /** What the rule says of the order, to who decides or somebody else. */
  const finding = async (path: string, code: string, by = at.cast.judge) =>
    bodyOf<{ check: Finding[] }>(await by.get(path), 200).check.find((one) => one.code === code);
  const order = (path: string) => at.cast.judge.act(path, 'order', at.ordering());
  /** The same child is met again for another act, which lies with the prosecutor. */
  const metAgain = async ({ childId }: KnownChild): Promise<KnownChild> => {
    const { inspector } = at.cast;
    const { id: intakeId } = await registerIntake(inspector, at.test, childId, { offence: 'cc-127' });
    const { id: referralId } = await draftReferral(at.cast, intakeId);
    await recordConditions(inspector, at.test, referralId);
    bodyOf(await inspector.act(`/v1/referrals/${referralId}`, 'submit'), 200);
    return { childId, intakeId, referralId };
  };
  const held = async ({ intakeId }: KnownChild): Promise<string> => {
    const custody = `/v1/intakes/${intakeId}/custody`;
    const made = await at.cast.inspector.post(custody, custodyBody(minutesAgo(at, 60)));
    return `${custody}/${bodyOf<{ id: string }>(made, 201).id}`;
  };
  const released = async (custody: string) => {
    const told = { releasedAt: minutesAgo(at, 1), releasedTo: 'alone' };
    bodyOf(await at.cast.inspector.act(custody, 'release', told), 200);
  };
  /** The days on which a child was held that was met an hour ago. */
  const daysHeld = () => new Set([60, 1].map((ago) => localDay(new Date(minutesAgo(at, ago))))).size;

  describe('for the first time', () => {
    const FIRST = 'order.limit-first-time';

    it('is met where the child was diverted, has admitted something or waits for a decision', async () => {
      const whose = await at.child();
      await at.proposedFor(await metAgain(whose), PUNISHED);
      const path = await at.proposedFor(whose);
      expect(await finding(path, FIRST)).toMatchObject({
        ...{ outcome: 'met', measure: 'supervision', citation: 'CC 88', verified: false },
      });
    });

    it('is met where something was ordered before a trial alone, or for the same acts', async () => {
      const whose = await at.child();
      const early = { stage: 'pre-trial', authorityAgencyId: at.agency('Baku city prosecutor') };
      const supervised = { ...early, measures: [{ measure: 'pre-trial-supervision', days: 60 }] };
      const before = await at.proposedFor(await metAgain(whose), supervised);
      bodyOf(await at.cast.reviewer.act(before, 'order', at.ordering()), 200);
      const same = await at.proposedFor(whose);
      bodyOf(await order(same), 200);
      at.test.clock.advance({ seconds: 5 });
      expect((await finding(await at.proposedFor(whose), FIRST))?.outcome).toBe('met');
    });

    it('is looked at where a court has punished the child for other acts, and the order is not refused for that', async () => {
      const whose = await at.child();
      bodyOf(await order(await at.proposedFor(await metAgain(whose), PUNISHED)), 200);
      at.test.clock.advance({ seconds: 5 });
      const path = await at.proposedFor(whose);
      expect((await finding(path, FIRST))?.outcome).toBe('needs-review');
      expect((await finding(path, FIRST, at.cast.prosecutor))?.outcome).toBe('needs-review');
      bodyOf(await order(path), 200);
    });

    it('is looked at where the order names no acts', async () => {
      const whose = await at.child();
      const late = { ...WITHOUT_INTAKE, measures: [{ measure: 'supervision', days: 30 }] };
      expect((await finding(await at.proposedFor(whose, late), FIRST))?.outcome).toBe('needs-review');
    });

    it('is not met, where the dated law refuses it, after a punishment that stands, and looked at when that is over', async () => {
      const { administrator, judge } = at.cast;
      const [whose, other] = [await at.child(), await at.child()];
      const stands = await at.proposedFor(await metAgain(whose), PUNISHED);
      const over = await at.proposedFor(await metAgain(other), PUNISHED);
      for (const path of [stands, over]) bodyOf(await order(path), 200);
      bodyOf(await at.probation.act(over, 'start'), 200);
      bodyOf(await judge.act(over, 'discharge-early', END), 200);
      const limits = '/v1/reference/measure-limits';
      const read = await administrator.get(`${limits}/supervision-first-time`);
      const { id, attributes } = bodyOf<{ id: string; attributes: object }>(read, 200);
      const refusing = { attributes: { ...attributes, exceeding: 'refuse' } };
      bodyOf(await administrator.act(`${limits}/${id}`, 'correct', refusing), 200);
      at.test.clock.advance({ seconds: 5 });
      const [again, later] = [await at.proposedFor(whose), await at.proposedFor(other)];
      expect((await finding(again, FIRST))?.outcome).toBe('not-met');
      expect(codeOf(await order(again))).toEqual([409, FIRST]);
      expect((await finding(later, FIRST))?.outcome).toBe('needs-review');
    });
  });

  describe('of time in custody', () => {
    const COUNTED = 'order.custody-not-counted';

    it('is met where the child was not held', async () => {
      const path = await at.proposedFor(await seventeen(), { measures: [WORKS] });
      expect(await finding(path, COUNTED)).toMatchObject({
        ...{ outcome: 'met', measure: 'public-works', citation: 'CC 68.1', verified: true, least: 0 },
      });
    });

    it('says for how many hours it counts, and is looked at where nobody says that it was counted', async () => {
      const whose = await seventeen();
      await released(await held(whose));
      const path = await at.proposedFor(whose, { measures: [WORKS] });
      expect(await finding(path, COUNTED)).toMatchObject({ outcome: 'needs-review', least: daysHeld() * 8 });
      expect((await finding(path, COUNTED, at.cast.prosecutor))?.least).toBe(daysHeld() * 8);
      expect(await finding(await at.proposedFor(whose), COUNTED)).toBeUndefined();
    });

    it('is met where it was counted, and fewer days than the child was held are refused', async () => {
      const whose = await seventeen();
      await released(await held(whose));
      const counting = (custodyDays: number) => ({ measures: [{ ...WORKS, custodyDays }] });
      const less = await at.proposedFor(whose, counting(0));
      expect((await finding(less, COUNTED))?.outcome).toBe('not-met');
      expect(codeOf(await order(less))).toEqual([409, COUNTED]);
      const path = await at.proposedFor(whose, counting(daysHeld()));
      expect((await finding(path, COUNTED))?.outcome).toBe('met');
      expect((await at.read(path)).measures).toMatchObject([{ custodyDays: daysHeld() }]);
      bodyOf(await order(path), 200);
      expect((await at.read(path, at.probation)).measures).toMatchObject([{ hours: 40, custodyDays: null }]);
    });

    it('that never was is told of no child: it meets no least of the law', async () => {
      const never = { measures: [{ ...WORKS, hours: 1, custodyDays: 8 }] };
      const path = await at.proposedFor(await seventeen(), never);
      expect(await finding(path, 'order.custody-beyond-record')).toMatchObject({
        ...{ outcome: 'not-met', measure: 'public-works', citation: 'CC 68.1' },
      });
      expect((await finding(path, 'order.limit-hours'))?.outcome).toBe('not-met');
      expect(codeOf(await order(path))).toEqual([409, 'order.custody-beyond-record']);
    });

    it('is looked at where it is counted in what the law has no measure for', async () => {
      const whose = await at.child();
      await released(await held(whose));
      const counting = { measures: [{ measure: 'supervision', days: 30, custodyDays: daysHeld() }] };
      const path = await at.proposedFor(whose, counting);
      expect((await finding(path, 'order.custody-not-countable'))?.outcome).toBe('needs-review');
      bodyOf(await order(path), 200);
    });

    it('is looked at while the child is held, or a judge keeps it, whatever was counted', async () => {
      const counting = { measures: [{ ...WORKS, custodyDays: 30 }] };
      const whose = await seventeen();
      await held(whose);
      expect((await finding(await at.proposedFor(whose, counting), COUNTED))?.outcome).toBe('needs-review');
      const kept = await seventeen();
      const custody = await remanded(at, kept);
      const path = await at.proposedFor(kept, counting);
      expect((await finding(path, COUNTED))?.outcome).toBe('needs-review');
      await freed(at, kept, custody);
      expect((await finding(path, COUNTED))?.outcome).toBe('met');
    });
  });

  describe('of what was ordered for the same acts', () => {
    const BESIDE = 'order.measure-beside';
    const works = (hours: number) => ({ measures: [{ ...WORKS, hours }] });

    it('is not met where both together are more than the law allows, and what was only proposed counts for nothing', async () => {
      const whose = await seventeen();
      const [first, second] = [
        await at.proposedFor(whose, works(120)),
        await at.proposedFor(whose, works(120)),
      ];
      expect((await finding(second, BESIDE))?.outcome).toBe('met');
      bodyOf(await order(first), 200);
      expect((await finding(second, BESIDE))?.outcome).toBe('not-met');
      expect(codeOf(await order(second))).toEqual([409, BESIDE]);
      expect((await finding(first, BESIDE))?.outcome).toBe('met');
    });

    it('is refused to one of two that are decided at once', async () => {
      const whose = await seventeen();
      const both = [await at.proposedFor(whose, works(120)), await at.proposedFor(whose, works(120))];
      const answers = await Promise.all(both.map(order));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is looked at where it may be lawful, and met where the first was taken back or is about other acts', async () => {
      const whose = await at.child();
      const first = await at.proposedFor(whose, PUNISHED);
      bodyOf(await order(first), 200);
      const again = await at.proposedFor(whose, PUNISHED);
      expect((await finding(again, BESIDE))?.outcome).toBe('needs-review');
      const other = await at.proposedFor(await metAgain(whose), PUNISHED);
      expect((await finding(other, BESIDE))?.outcome).toBe('met');
      bodyOf(await at.cast.judge.act(first, 'revoke', { reasonCode: 'other', reasons: 'It is over.' }), 200);
      expect((await finding(again, BESIDE))?.outcome).toBe('met');
    });
  });

  it.each([
    [{ measure: 'supervision', days: 90, amount: 5 }, 'order.measure-counted-otherwise'],
    [{ measure: 'supervision', days: 90, hours: 5 }, 'order.measure-counted-otherwise'],
    [{ measure: 'supervision', days: 90, hoursPerDay: 24 }, 'order.measure-counted-otherwise'],
    [{ measure: 'public-works', hours: 160, hoursPerDay: 2, days: 1 }, 'order.hours-do-not-fit'],
  ])('refuses %j, which nobody can do', async (measure, code) => {
    const path = await at.proposedFor(await seventeen(), { measures: [measure] });
    expect(await finding(path, code)).toMatchObject({ outcome: 'not-met', measure: measure.measure });
    expect(codeOf(await order(path))).toEqual([409, code]);
  });

  describe('of hours', () => {
    const PER_DAY = 'order.limit-hours-per-day';

    it('is looked at where a child works longer on a day than is usual at its age', async () => {
      const activity = (hoursPerDay: number) => ({ measures: [{ ...ACTIVITY, hoursPerDay }] });
      const [younger, older] = [await at.child(), await seventeen()];
      const cases = [
        [younger, 2, 'met'],
        [younger, 3, 'needs-review'],
        [older, 3, 'met'],
        [older, 4, 'needs-review'],
      ] as const;
      for (const [whose, hoursPerDay, outcome] of cases)
        expect(await finding(await at.proposedFor(whose, activity(hoursPerDay)), PER_DAY)).toMatchObject({
          ...{ outcome, citation: 'CRC 32', verified: false },
        });
    });

    it('has a last day by the dated law, or by the days that were ordered, and expires when they are not done by then', async () => {
      const usual = await doing.inForce(WORKS);
      const short = await doing.inForce({ ...WORKS, days: 30 });
      const began = at.test.clock.now();
      expect((await at.read(usual)).endsOn).toBe(localDay(began, 364));
      expect((await at.read(short)).endsOn).toBe(localDay(began, 29));
      expect((await finding(usual, 'order.limit-days-to-serve'))?.outcome).toBe('needs-review');
      expect((await finding(short, 'order.limit-days-to-serve'))?.outcome).toBe('met');
      const job = at.test.app.get(Jobs).all.find(({ name }) => name === 'job:expire-orders')!;
      const stateAfter = async (days: number): Promise<readonly Order[]> => {
        await doing.later(days);
        at = doing.at;
        await at.test.app.get(RunJob).run(job);
        return Promise.all([usual, short].map((path) => at.read(path)));
      };
      expect((await stateAfter(29)).map(({ state }) => state)).toEqual(['in-force', 'in-force']);
      const over = await stateAfter(1);
      expect(over.map(({ state, endReason }) => [state, endReason])).toEqual([
        ['in-force', null],
        ['expired', 'time-over'],
      ]);
    });
  });
});
