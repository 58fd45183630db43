import {
  taskLifecycle,
  whoseTurn,
  type TaskAction,
  type TaskState,
} from '../../../../../src/modules/desk/domain/task.lifecycle';

const STATES: readonly TaskState[] = ['open', 'given-back', 'done', 'ended'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [TaskState, TaskAction, TaskState])[] = [
  ['open', 'finish', 'done'],
  ['open', 'give-back', 'given-back'],
  ['open', 'end', 'ended'],
  ['given-back', 'finish', 'done'],
  ['given-back', 'end', 'ended'],
];

describe('the lifecycle of a task', () => {
  it('knows these states and no others', () =>
    expect([...taskLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a task that is %s', (state) => {
    it.each(taskLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(taskLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });

  it('is the turn of who was asked, and of who asked when it was given back', () => {
    const people = { givenBy: 'giver', heldBy: 'holder' };
    expect(whoseTurn({ ...people, state: 'open' })).toBe('holder');
    expect(whoseTurn({ ...people, state: 'given-back' })).toBe('giver');
  });
});
