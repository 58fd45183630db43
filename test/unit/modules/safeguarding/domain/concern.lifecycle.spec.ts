import {
  concernLifecycle,
  type ConcernAction,
  type ConcernState,
} from '../../../../../src/modules/safeguarding/domain/concern.lifecycle';

const STATES: readonly ConcernState[] = ['raised', 'triaged', 'in-progress', 'escalated', 'resolved'];
const ACTIONS: readonly ConcernAction[] = ['triage', 'start', 'resolve', 'escalate', 'reopen'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ConcernState, ConcernAction, ConcernState])[] = [
  ['raised', 'triage', 'triaged'],
  ['triaged', 'start', 'in-progress'],
  ['triaged', 'resolve', 'resolved'],
  ['in-progress', 'resolve', 'resolved'],
  ['in-progress', 'escalate', 'escalated'],
  ['escalated', 'resolve', 'resolved'],
  ['resolved', 'reopen', 'in-progress'],
];

const expectedFrom = (state: ConcernState, action: ConcernAction): ConcernState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a concern', () => {
  it('begins when it is raised', () => expect(concernLifecycle.initial).toBe('raised'));

  it('knows these states and no others', () =>
    expect([...concernLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...concernLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  it.each(STATES)('%s is no dead end: nothing that was feared is ever closed for good', (state) =>
    expect(concernLifecycle.isFinal(state)).toBe(false),
  );

  describe.each(STATES)('a %s concern', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(concernLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
