import {
  custodyLifecycle,
  type CustodyAction,
  type CustodyState,
} from '../../../../../src/modules/due-process/domain/custody.lifecycle';

const STATES: readonly CustodyState[] = ['held', 'before-judge', 'released', 'remanded'];
const ACTIONS: readonly CustodyAction[] = ['release', 'bring-before-judge', 'remand'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [CustodyState, CustodyAction, CustodyState])[] = [
  ['held', 'release', 'released'],
  ['held', 'bring-before-judge', 'before-judge'],
  ['before-judge', 'release', 'released'],
  ['before-judge', 'remand', 'remanded'],
];

describe('the lifecycle of a time in custody', () => {
  it('begins when the child is held', () => expect(custodyLifecycle.initial).toBe('held'));

  it('knows these states and actions and no others', () => {
    expect([...custodyLifecycle.states].sort()).toEqual([...STATES].sort());
    expect([...custodyLifecycle.actions].sort()).toEqual([...ACTIONS].sort());
  });

  describe.each(STATES)('of a child that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(custodyLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});
