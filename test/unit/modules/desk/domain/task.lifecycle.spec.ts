import {
  isTheirTurn,
  taskLifecycle,
  type TaskAction,
  type TaskState,
} from '../../../../../src/modules/desk/domain/task.lifecycle';

const STATES: readonly TaskState[] = ['open', 'given-back', 'done', 'ended'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [TaskState, TaskAction, TaskState])[] = [
  ['open', 'finish', 'done'],
  ['open', 'give-back', 'given-back'],
  ['open', 'pass-on', 'open'],
  ['open', 'end', 'ended'],
  ['given-back', 'finish', 'done'],
  ['given-back', 'pass-on', 'open'],
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
    const turns = (state: TaskState) =>
      ['giver', 'holder', 'coordinator'].filter((accountId) =>
        isTheirTurn(
          { givenBy: 'giver', heldBy: 'holder', unheldSince: null, state },
          { accountId, coordinates: accountId === 'coordinator' },
        ),
      );
    expect(turns('open')).toEqual(['holder']);
    expect(turns('given-back')).toEqual(['giver']);
  });

  it('is the turn of the coordinators where nobody is there any more', () => {
    const gone = { givenBy: 'giver', heldBy: 'holder', unheldSince: new Date(0), state: 'open' } as const;
    expect(isTheirTurn(gone, { accountId: 'holder', coordinates: false })).toBe(false);
    expect(isTheirTurn(gone, { accountId: 'another', coordinates: true })).toBe(true);
  });
});
