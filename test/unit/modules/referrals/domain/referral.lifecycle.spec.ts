import { referralLifecycle } from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import type {
  ReferralAction,
  ReferralState,
} from '../../../../../src/modules/referrals/domain/referral.lifecycle';

const ACTIONS: readonly ReferralAction[] = [
  'submit',
  'withdraw',
  'expire',
  'authorise',
  'refuse',
  'return',
  'resubmit',
  'take-up',
  'child-declines',
  'rescind',
  'accept',
  'waitlist',
  'decline',
  'redirect',
  'close',
  'overturn',
  'protect',
];

const STATES: readonly ReferralState[] = [
  'drafted',
  'submitted',
  'returned',
  'offered',
  'taken-up',
  'waiting',
  'declined',
  'refused',
  'accepted',
  'withdrawn',
  'expired',
  'not-taken-up',
  'unplaced',
];

/** Written by hand from the law of the procedure: the 39 moves that exist; no other does. */
const MOVES: readonly (readonly [ReferralState, ReferralAction, ReferralState])[] = [
  ['drafted', 'submit', 'submitted'],
  ['drafted', 'withdraw', 'withdrawn'],
  ['drafted', 'expire', 'expired'],
  ['drafted', 'protect', 'withdrawn'],
  ['submitted', 'protect', 'withdrawn'],
  ['returned', 'protect', 'withdrawn'],
  ['offered', 'protect', 'withdrawn'],
  ['taken-up', 'protect', 'withdrawn'],
  ['waiting', 'protect', 'withdrawn'],
  ['declined', 'protect', 'withdrawn'],
  ['submitted', 'authorise', 'offered'],
  ['submitted', 'refuse', 'refused'],
  ['submitted', 'return', 'returned'],
  ['submitted', 'withdraw', 'withdrawn'],
  ['returned', 'resubmit', 'submitted'],
  ['returned', 'withdraw', 'withdrawn'],
  ['returned', 'expire', 'expired'],
  ['offered', 'take-up', 'taken-up'],
  ['offered', 'child-declines', 'not-taken-up'],
  ['offered', 'rescind', 'refused'],
  ['taken-up', 'accept', 'accepted'],
  ['taken-up', 'waitlist', 'waiting'],
  ['taken-up', 'decline', 'declined'],
  ['taken-up', 'child-declines', 'not-taken-up'],
  ['taken-up', 'rescind', 'refused'],
  ['waiting', 'accept', 'accepted'],
  ['waiting', 'decline', 'declined'],
  ['waiting', 'redirect', 'taken-up'],
  ['waiting', 'child-declines', 'not-taken-up'],
  ['waiting', 'rescind', 'refused'],
  ['declined', 'redirect', 'taken-up'],
  ['declined', 'child-declines', 'not-taken-up'],
  ['declined', 'rescind', 'refused'],
  ['declined', 'close', 'unplaced'],
  ['refused', 'overturn', 'offered'],
  ['offered', 'overturn', 'offered'],
  ['taken-up', 'overturn', 'offered'],
  ['waiting', 'overturn', 'offered'],
  ['declined', 'overturn', 'offered'],
];

const expectedFrom = (state: ReferralState, action: ReferralAction): ReferralState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a referral', () => {
  it('begins as a draft', () => expect(referralLifecycle.initial).toBe('drafted'));

  it('knows these states and no others', () =>
    expect([...referralLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...referralLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  it.each(['accepted', 'withdrawn', 'expired', 'not-taken-up', 'unplaced'] as const)(
    'ends with %s',
    (state) => expect(referralLifecycle.isFinal(state)).toBe(true),
  );

  describe.each(STATES)('a %s referral', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(referralLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
