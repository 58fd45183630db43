import { firstBroken } from '../../../../../src/kernel/rule';
import {
  draftingRules,
  type DraftingFacts,
} from '../../../../../src/modules/referrals/domain/drafting.rules';

const OF_AGE = { ageYoungest: 14, minimumAge: 14 };
const TOO_YOUNG = { ageYoungest: 13, minimumAge: 14 };
const NOTHING_LEFT = 'referral.nothing-to-answer-for';
const broken = (changes: Partial<DraftingFacts>) =>
  firstBroken(draftingRules, {
    basis: 'diversion',
    isProtected: false,
    decidedOtherwise: false,
    acts: [OF_AGE],
    ...changes,
  })?.code;

describe('A referral is drafted', () => {
  it('for an act that the child answers for', () => expect(broken({})).toBeUndefined());

  it('before anybody has told of an act', () => expect(broken({ acts: [] })).toBeUndefined());

  it('not for acts for which the child was too young', () =>
    expect(broken({ acts: [TOO_YOUNG, TOO_YOUNG] })).toBe('referral.child-below-age-of-responsibility'));

  it('for one act that the child answers for, beside another', () =>
    expect(broken({ acts: [TOO_YOUNG, OF_AGE] })).toBeUndefined());

  it('not on an intake that went to protection', () =>
    expect(broken({ isProtected: true, acts: [] })).toBe(NOTHING_LEFT));

  it('not for a child who was warned or told that nothing follows, other than as help', () => {
    expect(broken({ decidedOtherwise: true })).toBe('referral.intake-decided-otherwise');
    expect(broken({ decidedOtherwise: true, basis: 'prevention' })).toBeUndefined();
  });

  it('as help for a child at risk, however young and however protected', () => {
    expect(broken({ basis: 'prevention', acts: [TOO_YOUNG] })).toBeUndefined();
    expect(broken({ basis: 'prevention', isProtected: true, acts: [] })).toBeUndefined();
  });
});
