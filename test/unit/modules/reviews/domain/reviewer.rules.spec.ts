import { firstBroken } from '../../../../../src/kernel/rule';
import { reviewerRules, type ReviewerFacts } from '../../../../../src/modules/reviews/domain/reviewer.rules';

/** The city prosecutor, who stands above the district prosecutor that decided. */
const broken = (facts: Partial<ReviewerFacts> = {}) =>
  firstBroken(reviewerRules, {
    agency: { id: 'city', kind: 'prosecutor-office' },
    superiors: [],
    deciderSuperiors: ['city'],
    deciderAgencyId: 'district',
    kinds: [],
    involved: ['decider', 'unit'],
    personId: 'reviewer',
    hasSomebody: true,
    ...facts,
  })?.code;

const beside = { id: 'beside', kind: 'prosecutor-office' } as const;

describe('a reviewer', () => {
  it('may be of the body above', () => expect(broken()).toBeUndefined());

  it('is never of the agency that decided', () =>
    expect(broken({ agency: { id: 'district', kind: 'prosecutor-office' } })).toBe(
      'review.reviewer-same-agency',
    ));

  it('is of an agency that has a person for it who had no part', () =>
    expect(broken({ personId: null, hasSomebody: false })).toBe('review.reviewer-nobody-free'));

  it('is never a subordinate', () =>
    expect(broken({ superiors: ['district'] })).toBe('review.reviewer-subordinate'));

  it('is not just any office of the same kind', () =>
    expect(broken({ agency: beside })).toBe('review.reviewer-not-competent'));

  it('may be of a kind that the dated data make competent', () =>
    expect(broken({ agency: beside, kinds: ['prosecutor-office'] })).toBeUndefined());

  it('may always be a court', () =>
    expect(broken({ agency: { id: 'court', kind: 'court' } })).toBeUndefined());

  it('is not of a body without prosecutors and judges, competent or not', () =>
    expect(
      broken({
        agency: { id: 'commission', kind: 'child-rights-commission' },
        kinds: ['child-rights-commission'],
      }),
    ).toBe('review.reviewer-not-competent'));

  it.each(['decider', 'unit'])('had no part in the decision: %s', (personId) =>
    expect(broken({ personId })).toBe('review.reviewer-involved'),
  );

  it('is of no agency that had a part', () =>
    expect(broken({ agency: { id: 'unit', kind: 'court' } })).toBe('review.reviewer-involved'));

  it('need not be named yet', () => expect(broken({ personId: null })).toBeUndefined());
});
