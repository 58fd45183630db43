import {
  handoverLifecycle,
  type HandoverAction,
  type HandoverState,
} from '../../../../../src/modules/protection/domain/handover.lifecycle';

const STATES: readonly HandoverState[] = [
  'handed-over',
  'acknowledged',
  'answered',
  'closed',
  'returned',
  'withdrawn',
];
const ACTIONS: readonly HandoverAction[] = ['acknowledge', 'answer', 'close', 'return', 'withdraw'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [HandoverState, HandoverAction, HandoverState])[] = [
  ['handed-over', 'acknowledge', 'acknowledged'],
  ['handed-over', 'return', 'returned'],
  ['handed-over', 'withdraw', 'withdrawn'],
  ['acknowledged', 'answer', 'answered'],
  ['answered', 'close', 'closed'],
];

const expectedFrom = (state: HandoverState, action: HandoverAction): HandoverState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a handover', () => {
  it('begins with handing over', () => expect(handoverLifecycle.initial).toBe('handed-over'));

  it('knows these states and no others', () =>
    expect([...handoverLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...handoverLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  describe.each(STATES)('a handover that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(handoverLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
