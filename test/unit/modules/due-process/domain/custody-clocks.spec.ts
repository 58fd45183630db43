import fc from 'fast-check';
import {
  clocksElsewhere,
  clocksOf,
  type HeldFacts,
  type HeldTime,
  type SpanElsewhere,
} from '../../../../../src/modules/due-process/domain/custody-clocks';

const hour = (hours: number): Date => new Date(Date.UTC(2026, 10, 20) + hours * 3_600_000);

const held = (from: number, until: number | null = null, more: Partial<HeldTime> = {}): HeldTime => ({
  startedAt: hour(from),
  endedAt: until === null ? null : hour(until),
  judgeAt: null,
  medicalCheckAt: null,
  backDatingReason: null,
  ...more,
});

const nothing: HeldFacts = {
  apprehendedAt: null,
  apprehensionBackDated: null,
  times: [],
  familyTold: [],
  lawyerThere: [],
  elsewhere: [],
};

/** Each clock as "code occasion: start → stop", in hours. */
const told = (facts: Partial<HeldFacts>): Record<string, readonly [number, number | null]> =>
  Object.fromEntries(
    clocksOf({ ...nothing, ...facts }).map(({ code, occasion, at, stoppedAt }) => [
      `${code} ${occasion}`,
      [hoursOf(at), stoppedAt && hoursOf(stoppedAt)],
    ]),
  );
const hoursOf = (at: Date): number => (at.getTime() - hour(0).getTime()) / 3_600_000;

describe('The clocks of a child that was apprehended or held', () => {
  it('do not run for a child that was neither', () => {
    expect(told({ familyTold: [hour(1)], lawyerThere: [hour(1)] })).toEqual({});
  });

  it('count from the apprehension, also where no custody is recorded', () => {
    expect(told({ apprehendedAt: hour(0), lawyerThere: [hour(2)] })).toEqual({
      'parent-told 1': [0, null],
      'lawyer-present 1': [0, 2],
      'release-or-judge 1': [0, null],
    });
  });

  it('say why the apprehension was told late', () => {
    const late = { apprehendedAt: hour(0), apprehensionBackDated: 'learned-later' };
    const reasons = clocksOf({ ...nothing, ...late }).map(({ backDatingReason }) => backDatingReason);
    expect(new Set(reasons)).toEqual(new Set(['learned-later']));
  });

  it('count from the apprehension where the record of custody begins later', () => {
    expect(told({ apprehendedAt: hour(0), times: [held(20)] })).toEqual({
      'parent-told 1': [0, null],
      'lawyer-present 1': [0, null],
      'release-or-judge 1': [0, null],
      'medical-check 1': [0, null],
    });
  });

  it('count from custody that began before the apprehension that is recorded', () => {
    expect(told({ apprehendedAt: hour(3), times: [held(1)] })['release-or-judge 1']).toEqual([1, null]);
  });

  it('stop at the first act that stands, and not before they began', () => {
    const times = [held(1, 9, { medicalCheckAt: hour(4) })];
    expect(told({ times, familyTold: [hour(3), hour(2)], lawyerThere: [hour(0)] })).toEqual({
      'parent-told 1': [1, 2],
      'lawyer-present 1': [1, 1],
      'release-or-judge 1': [1, 9],
      'medical-check 1': [1, 4],
    });
  });

  it('stop before the judge, not when the judge has decided', () => {
    expect(told({ times: [held(0, 30, { judgeAt: hour(20) })] })['release-or-judge 1']).toEqual([0, 20]);
  });

  it('run anew each time the child is held, for what is done since', () => {
    const times = [held(0, 2), held(40)];
    expect(told({ times, familyTold: [hour(1)], lawyerThere: [hour(41)] })).toMatchObject({
      'parent-told 1': [0, 1],
      'parent-told 2': [40, null],
      'lawyer-present 1': [0, 41],
      'lawyer-present 2': [40, 41],
      'release-or-judge 1': [0, 2],
      'release-or-judge 2': [40, null],
      'medical-check 2': [40, null],
    });
  });

  it('count on to a judge for a child that was held again within a day', () => {
    const times = [held(1, 2), held(25.9, 27), held(28)];
    const clocks = told({ apprehendedAt: hour(0), times });
    expect(clocks['release-or-judge 2']).toEqual([0, 27]);
    expect(clocks['release-or-judge 3']).toEqual([0, null]);
    expect(clocks['medical-check 3']).toEqual([28, null]);
  });

  it.each([
    ['after a whole day in freedom', held(0, 1), held(25)],
    ['after a judge had seen the child', held(0, 5, { judgeAt: hour(4) }), held(6)],
  ])('begin anew to a judge %s', (_, first, second) => {
    const startedAt = hoursOf(second.startedAt);
    expect(told({ times: [first, second] })['release-or-judge 2']).toEqual([startedAt, null]);
  });
});

describe('The clock to release or judge of a child that is held about several intakes', () => {
  const elsewhere = (
    from: number,
    until: number | null,
    more: Partial<SpanElsewhere> = {},
  ): SpanElsewhere => ({
    ...{ at: hour(from), endedAt: until === null ? null : hour(until), judgeAt: null },
    ...{ isRecorded: true, clockId: `of ${from}` },
    ...more,
  });
  const apprehended = (from: number): SpanElsewhere => elsewhere(from, null, { isRecorded: false });
  const here = (facts: Partial<HeldFacts>) => told(facts)['release-or-judge 1'];
  const there = (facts: Partial<HeldFacts>) =>
    clocksElsewhere({ ...nothing, ...facts }).map(({ clockId, at, stoppedAt }) => [
      clockId,
      hoursOf(at),
      stoppedAt && hoursOf(stoppedAt),
    ]);

  it.each([
    ['counts on from a time that ended within the day', [elsewhere(0, 2)], [25.9], 0],
    ['counts on from a time that ended an hour before', [elsewhere(0, 2)], [3], 0],
    ['counts on over several intakes', [elsewhere(0, 2), elsewhere(20, 21)], [40], 0],
    ['begins anew after a whole day in freedom', [elsewhere(0, 2)], [26], 26],
    ['begins anew after a judge had seen the child', [elsewhere(0, 9, { judgeAt: hour(4) })], [10], 10],
    ['counts on from a time whose judge is yet to come', [elsewhere(0, 9, { judgeAt: hour(8) })], [7], 0],
    ['counts on from an apprehension of the same day', [apprehended(0)], [3], 0],
    ['begins anew a day after a mere apprehension', [apprehended(0)], [25], 25],
    ['does not count from what came later', [elsewhere(5, 6)], [3], 3],
  ] as const)('%s', (_, spans, [from], since) => {
    expect(here({ times: [held(from)], elsewhere: spans })).toEqual([since, null]);
  });

  it('counts on for a child that is apprehended anew while it is held, and stops when it is let go', () => {
    expect(here({ apprehendedAt: hour(3), elsewhere: [elsewhere(0, null)] })).toEqual([0, null]);
    expect(here({ apprehendedAt: hour(3), elsewhere: [elsewhere(0, 8)] })).toEqual([0, 8]);
    expect(here({ apprehendedAt: hour(3), elsewhere: [elsewhere(0, 2)] })).toEqual([0, null]);
  });

  it('is worked out anew for the other intakes', () => {
    const spans = [elsewhere(4, 5), apprehended(12), elsewhere(60, null, { clockId: null })];
    expect(there({ times: [held(0, 2), held(13, 14)], elsewhere: spans })).toEqual([
      ['of 4', 0, 5],
      ['of 12', 0, 14],
    ]);
    expect(there({ apprehendedAt: hour(3), elsewhere: spans })).toEqual([
      ['of 4', 3, 5],
      ['of 12', 3, null],
    ]);
    expect(there({ elsewhere: spans })).toEqual([
      ['of 4', 4, 5],
      ['of 12', 4, null],
    ]);
  });

  it('counts the same, however the times are spread over intakes', () => {
    const gaps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(gaps, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (told, isElsewhere) => {
        let now = 0;
        const times = told.map(([freedom, custody, isJudged]) => {
          const [from, until] = [now + freedom, now + freedom + custody];
          now = until;
          return held(from, until, { judgeAt: isJudged ? hour(until - 0.5) : null });
        });
        const together = clocksOf({ ...nothing, times })
          .filter(({ code }) => code === 'release-or-judge')
          .map(({ at, stoppedAt }) => [at, stoppedAt]);
        const spread = {
          ...nothing,
          times: times.filter((_, index) => !isElsewhere[index]),
          elsewhere: times
            .filter((_, index) => isElsewhere[index])
            .map((time) => ({ ...time, at: time.startedAt, isRecorded: true, clockId: 'another' }))
            .reverse(),
        };
        const here = clocksOf(spread).filter(({ code }) => code === 'release-or-judge');
        const all = [...here, ...clocksElsewhere(spread)].map(
          ({ at, stoppedAt }) => [at, stoppedAt] as const,
        );
        const inOrder = all.sort(([, one], [, other]) => one!.getTime() - other!.getTime());
        expect(inOrder).toEqual(together);
      }),
    );
  });
});
