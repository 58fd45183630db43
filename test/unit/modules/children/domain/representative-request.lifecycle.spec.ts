import {
  representativeRequestLifecycle,
  type RepresentativeRequestAction,
  type RepresentativeRequestState,
} from '../../../../../src/modules/children/domain/representative-request.lifecycle';

const STATES: readonly RepresentativeRequestState[] = ['requested', 'answered', 'fulfilled', 'withdrawn'];
const ACTIONS: readonly RepresentativeRequestAction[] = ['answer', 'fulfil', 'withdraw'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [
  RepresentativeRequestState,
  RepresentativeRequestAction,
  RepresentativeRequestState,
])[] = [
  ['requested', 'answer', 'answered'],
  ['requested', 'fulfil', 'fulfilled'],
  ['requested', 'withdraw', 'withdrawn'],
  ['answered', 'answer', 'answered'],
  ['answered', 'fulfil', 'fulfilled'],
  ['answered', 'withdraw', 'withdrawn'],
];

describe('the lifecycle of a request for a representative', () => {
  it('begins as requested', () => expect(representativeRequestLifecycle.initial).toBe('requested'));

  it('knows these states and no others', () =>
    expect([...representativeRequestLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...representativeRequestLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  describe.each(STATES)('a request that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) => {
      const expected = MOVES.find(([from, by]) => from === state && by === action)?.[2];
      expect(representativeRequestLifecycle.next(state, action)).toBe(expected);
    });
  });
});
