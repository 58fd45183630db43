import {
  childMergeLifecycle,
  type ChildMergeAction,
  type ChildMergeState,
} from '../../../../../src/modules/children/domain/child-merge.lifecycle';

const STATES: readonly ChildMergeState[] = [
  'proposed',
  'approved',
  'rejected',
  'withdrawn',
  'undoing-proposed',
  'undone',
];
const ACTIONS: readonly ChildMergeAction[] = [
  'approve',
  'reject',
  'withdraw',
  'propose-undoing',
  'approve-undoing',
];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ChildMergeState, ChildMergeAction, ChildMergeState])[] = [
  ['proposed', 'approve', 'approved'],
  ['proposed', 'reject', 'rejected'],
  ['proposed', 'withdraw', 'withdrawn'],
  ['approved', 'propose-undoing', 'undoing-proposed'],
  ['undoing-proposed', 'approve-undoing', 'undone'],
  ['undoing-proposed', 'reject', 'approved'],
  ['undoing-proposed', 'withdraw', 'approved'],
];

describe('the lifecycle of a merge', () => {
  it('begins as a proposal', () => expect(childMergeLifecycle.initial).toBe('proposed'));

  it('knows these states and actions and no others', () => {
    expect([...childMergeLifecycle.states].sort()).toEqual([...STATES].sort());
    expect([...childMergeLifecycle.actions].sort()).toEqual([...ACTIONS].sort());
  });

  it.each(['rejected', 'withdrawn', 'undone'] as const)('ends with %s', (state) =>
    expect(childMergeLifecycle.isFinal(state)).toBe(true),
  );

  describe.each(STATES)('a merge that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(childMergeLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});
