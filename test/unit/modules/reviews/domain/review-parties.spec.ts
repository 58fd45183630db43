import { isPartyTo } from '../../../../../src/modules/reviews/domain/review-parties';
import type { ReviewAction } from '../../../../../src/modules/reviews/domain/review.lifecycle';

const review = {
  recordedAgencyId: 'unit',
  reviewerAgencyId: 'city',
  assignerAgencyId: 'general',
  reviewerId: 'reviewer',
};
const person = (accountId: string, agencyId: string, standsInFor: string[] = []) => ({
  accountId,
  agencyId,
  standsInFor,
});

const WHO = {
  unit: person('inspector', 'unit'),
  decider: person('prosecutor', 'district'),
  reviewer: person('reviewer', 'city'),
  'stand-in': person('other', 'city', ['reviewer']),
  colleague: person('colleague', 'city'),
  above: person('general', 'general'),
};
type Who = keyof typeof WHO;

/** Written by hand: whose action it is; the decider has none. */
const EXPECTED: readonly (readonly [ReviewAction, readonly Who[]])[] = [
  ['assign', ['reviewer', 'stand-in', 'colleague', 'above']],
  ['withdraw', ['unit']],
  ['uphold', ['reviewer', 'stand-in']],
  ['overturn', ['reviewer', 'stand-in']],
  ['lapse', []],
];

describe.each(EXPECTED)('to %s', (action, those) => {
  it.each(Object.keys(WHO) as Who[])('is or is not the part of: %s', (who) =>
    expect(isPartyTo(review, action, WHO[who])).toBe(those.includes(who)),
  );
});

describe('while nobody is named', () => {
  it.each(['uphold', 'overturn'] as const)('anybody of the reviewing agency may %s', (action) => {
    const unnamed = { ...review, reviewerId: null };
    expect(isPartyTo(unnamed, action, WHO.colleague)).toBe(true);
    expect(isPartyTo(unnamed, action, WHO.above)).toBe(false);
  });
});
