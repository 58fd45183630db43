import { firstBroken } from '../../../../../src/kernel/rule';
import {
  conditionDayRules,
  type ConditionDayFacts,
} from '../../../../../src/modules/compliance/domain/condition-day.rules';

const FACTS: ConditionDayFacts = {
  ...{ outcome: 'not-kept', isAsked: true, isLeftFree: false, isOver: true, isSaid: false },
};
const broken = (difference: Partial<ConditionDayFacts>) =>
  firstBroken(conditionDayRules, { ...FACTS, ...difference })?.code;

describe('A day on which a condition was looked at', () => {
  it('is one on which it asked something, and which is over', () => {
    expect(broken({})).toBeUndefined();
    expect(broken({ isAsked: false })).toBe('compliance.day-not-asked');
    expect(broken({ isOver: false })).toBe('compliance.day-not-over');
  });

  it('is never held against a child where it was left free', () => {
    expect(broken({ isLeftFree: true })).toBe('compliance.day-left-free');
    expect(broken({ isLeftFree: true, outcome: 'excused' })).toBeUndefined();
    expect(broken({ isLeftFree: true, outcome: 'kept' })).toBeUndefined();
  });

  it('is told of once', () => {
    expect(broken({ isSaid: true })).toBe('compliance.day-already-said');
  });
});
