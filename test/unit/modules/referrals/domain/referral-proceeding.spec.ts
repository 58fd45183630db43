import { stepsOf, type Move } from '../../../../../src/modules/referrals/domain/referral-proceeding';
import type { ReferralState } from '../../../../../src/modules/referrals/domain/referral.lifecycle';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

/** Moves on the first, second, third … of the month. */
const moves = (...told: readonly (readonly [action: string, toState: ReferralState])[]): Move[] =>
  told.map(([action, toState], index) => ({ action, toState, at: day(index + 1) }));

const step = (code: string, from: number, until: number | null, endedBy: string | null) => ({
  code,
  startedAt: day(from),
  stoppedAt: until && day(until),
  endedBy,
});

describe('the proceeding of a referral', () => {
  it('has no step while it is a draft', () => expect(stepsOf(moves(['draft', 'drafted']))).toEqual([]));

  it('waits for the decision from the submission on', () =>
    expect(stepsOf(moves(['draft', 'drafted'], ['submit', 'submitted']))).toEqual([
      step('referral-decision', 2, null, null),
    ]));

  it('goes from the decision over the answers to the first session, which nobody has ended yet', () =>
    expect(
      stepsOf(
        moves(
          ['draft', 'drafted'],
          ['submit', 'submitted'],
          ['authorise', 'offered'],
          ['take-up', 'taken-up'],
          ['waitlist', 'waiting'],
          ['accept', 'accepted'],
        ),
      ),
    ).toEqual([
      step('referral-decision', 2, 3, 'authorise'),
      step('offer-answer', 3, 4, 'take-up'),
      step('centre-acceptance', 4, 5, 'waitlist'),
      step('waiting-list', 5, 6, 'accept'),
      step('first-session', 6, null, null),
    ]));

  it('tells a step as often as it was gone', () =>
    expect(
      stepsOf(
        moves(
          ['draft', 'drafted'],
          ['submit', 'submitted'],
          ['return', 'returned'],
          ['resubmit', 'submitted'],
          ['refuse', 'refused'],
        ),
      ),
    ).toEqual([
      step('referral-decision', 2, 3, 'return'),
      step('returned', 3, 4, 'resubmit'),
      step('referral-decision', 4, 5, 'refuse'),
    ]));

  it.each(['refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced'] as const)(
    'waits for nobody once it is %s',
    (state) => expect(stepsOf(moves(['draft', 'drafted'], ['end', state]))).toEqual([]),
  );
});
