import { firstBroken } from '../../../../../src/kernel/rule';
import type { AskedBy } from '../../../../../src/modules/reviews/domain/review';
import {
  withdrawingRules,
  type WithdrawingFacts,
} from '../../../../../src/modules/reviews/domain/withdrawing.rules';

const broken = (facts: Partial<WithdrawingFacts> = {}) =>
  firstBroken(withdrawingRules, {
    askedBy: 'child',
    withdrawnBy: 'child',
    lawyerPresent: true,
    lawyerAbsenceReason: null,
    ...facts,
  })?.code;

const PEOPLE: readonly AskedBy[] = ['child', 'representative', 'lawyer'];

describe('A request for a review', () => {
  it.each(PEOPLE.flatMap((askedBy) => PEOPLE.map((withdrawnBy) => ({ askedBy, withdrawnBy }))))(
    'of $askedBy is taken back by nobody else: $withdrawnBy',
    ({ askedBy, withdrawnBy }) =>
      expect(broken({ askedBy, withdrawnBy })).toBe(
        askedBy === withdrawnBy ? undefined : 'review.withdrawn-by-another',
      ),
  );

  it('is taken back beside the lawyer, or it is said why not', () => {
    expect(broken({ lawyerPresent: false })).toBe('review.lawyer-absence-not-explained');
    expect(broken({ lawyerPresent: false, lawyerAbsenceReason: 'declined-by-child' })).toBeUndefined();
  });

  it('of the lawyer is taken back by the lawyer, who is there', () => {
    const absent = { lawyerPresent: false, lawyerAbsenceReason: 'no-lawyer-available' };
    expect(broken({ askedBy: 'lawyer', withdrawnBy: 'lawyer', ...absent })).toBe(
      'review.lawyer-absence-not-explained',
    );
  });
});
