import { firstBroken } from '../../../../../src/kernel/rule';
import { areAllBelowAge, routeOf } from '../../../../../src/modules/intake/domain/age-of-responsibility';
import { protectionRules } from '../../../../../src/modules/intake/domain/protection.rules';

const act = (ageYoungest: number, minimumAge = 14) => ({ ageYoungest, minimumAge });
const broken = (...acts: ReturnType<typeof act>[]) => firstBroken(protectionRules, { acts })?.code;

describe('an intake that is handed to protection', () => {
  it('may be about a child too young for every act', () =>
    expect(broken(act(13), act(15, 16))).toBeUndefined());

  it('may tell of no act', () => expect(broken()).toBeUndefined());

  it('tells of no act that the child answers for', () =>
    expect(broken(act(13), act(14))).toBe('intake.of-age-of-responsibility'));
});

describe('the way of an intake', () => {
  it.each([
    ['protection, when the child was too young for every act', [act(13), act(15, 16)], 'protection'],
    ['a decision, when the child answers for one of them', [act(13), act(14)], 'decision'],
    ['a decision, when no act is told of', [], 'decision'],
  ])('is %s', (_, acts, route) => expect(routeOf(acts)).toBe(route));

  it('charges nobody without an act', () => expect(areAllBelowAge([])).toBe(false));
});
