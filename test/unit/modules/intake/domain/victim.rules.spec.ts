import { firstBroken } from '../../../../../src/kernel/rule';
import { VICTIM_KINDS } from '../../../../../src/modules/intake/domain/victim';
import {
  victimRepresentativeRules,
  victimViewRules,
  type VictimViewFacts,
} from '../../../../../src/modules/intake/domain/victim.rules';

const HEARD: VictimViewFacts = {
  kind: 'adult',
  isHeard: true,
  saysWhyNot: false,
  hasWords: true,
  hasRepresentative: false,
};

const broken = (facts: Partial<VictimViewFacts>) =>
  firstBroken(victimViewRules, { ...HEARD, ...facts })?.code;

describe('the view of a victim', () => {
  it('is told when they were heard', () => expect(broken({})).toBeUndefined());

  it('is replaced by the reason why they were not', () =>
    expect(broken({ isHeard: false, saysWhyNot: true, hasWords: false })).toBeUndefined());

  it('is one or the other', () => {
    expect(broken({ saysWhyNot: true })).toBe('intake.victim-heard-or-why-not');
    expect(broken({ isHeard: false, hasWords: false })).toBe('intake.victim-heard-or-why-not');
  });

  it('has words, and none without hearing', () => {
    expect(broken({ hasWords: false })).toBe('intake.victim-view-not-told');
    expect(broken({ isHeard: false, saysWhyNot: true })).toBe('intake.victim-view-not-told');
  });

  it('of a child is heard with a representative', () => {
    expect(broken({ kind: 'child' })).toBe('intake.child-victim-without-representative');
    expect(broken({ kind: 'child', hasRepresentative: true })).toBeUndefined();
  });

  it('of a child needs none to say why it was not heard', () =>
    expect(broken({ kind: 'child', isHeard: false, saysWhyNot: true, hasWords: false })).toBeUndefined());
});

describe('the representative of a victim', () => {
  it.each(VICTIM_KINDS)('of kind %s may be somebody of their own', (kind) =>
    expect(firstBroken(victimRepresentativeRules, { kind, representsTheAccused: false })).toBeUndefined(),
  );

  it('does not stand for both children', () =>
    expect(firstBroken(victimRepresentativeRules, { kind: 'child', representsTheAccused: true })?.code).toBe(
      'intake.victim-representative-in-conflict',
    ));
});
