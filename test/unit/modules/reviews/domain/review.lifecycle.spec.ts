import {
  PENDING,
  reviewLifecycle,
  type ReviewAction,
  type ReviewState,
} from '../../../../../src/modules/reviews/domain/review.lifecycle';

const STATES: readonly ReviewState[] = ['requested', 'assigned', 'withdrawn', 'upheld', 'overturned'];
const ACTIONS: readonly ReviewAction[] = ['assign', 'withdraw', 'uphold', 'overturn', 'lapse'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ReviewState, ReviewAction, ReviewState])[] = [
  ['requested', 'assign', 'assigned'],
  ['requested', 'withdraw', 'withdrawn'],
  ['requested', 'lapse', 'withdrawn'],
  ['assigned', 'lapse', 'withdrawn'],
  ['assigned', 'uphold', 'upheld'],
  ['assigned', 'overturn', 'overturned'],
];

const expectedFrom = (state: ReviewState, action: ReviewAction): ReviewState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a review', () => {
  it('begins with the request', () => expect(reviewLifecycle.initial).toBe('requested'));

  it('knows these states and no others', () =>
    expect([...reviewLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...reviewLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  it('is pending until it ends', () =>
    expect(PENDING).toEqual(STATES.filter((state) => !reviewLifecycle.isFinal(state))));

  describe.each(STATES)('a review that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(reviewLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
