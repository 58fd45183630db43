import {
  proportionRules,
  type ProportionFacts,
} from '../../../../../src/modules/case-plans/domain/proportion.rules';

const AT_THE_EDGE: ProportionFacts = { minutesAWeek: 240, days: 120, mostMinutesAWeek: 240, mostDays: 120 };
const told = (changes: Partial<ProportionFacts>) =>
  proportionRules.filter((rule) => !rule.holds({ ...AT_THE_EDGE, ...changes })).map(({ code }) => code);

describe('A plan beside the acts that a case rests on', () => {
  it('is in proportion up to the edge', () => expect(told({})).toEqual([]));

  it('may have no term yet', () => expect(told({ days: null })).toEqual([]));

  it.each<[string, Partial<ProportionFacts>, readonly string[]]>([
    ['asks much of a week', { minutesAWeek: 241 }, ['plan.much-for-its-gravity']],
    ['lasts long', { days: 121 }, ['plan.long-for-its-gravity']],
    [
      'does both',
      { minutesAWeek: 241, days: 121 },
      ['plan.much-for-its-gravity', 'plan.long-for-its-gravity'],
    ],
  ])('is told where it %s', (_, changes, codes) => expect(told(changes)).toEqual(codes));
});
