import {
  shiftNoteLifecycle,
  type ShiftNoteAction,
  type ShiftNoteState,
} from '../../../../../src/modules/desk/domain/shift-note.lifecycle';

const STATES: readonly ShiftNoteState[] = ['written', 'taken-over', 'withdrawn'];
const ACTIONS: readonly ShiftNoteAction[] = ['take-over', 'withdraw'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ShiftNoteState, ShiftNoteAction, ShiftNoteState])[] = [
  ['written', 'take-over', 'taken-over'],
  ['written', 'withdraw', 'withdrawn'],
];

describe('the lifecycle of a shift note', () => {
  it('begins when it is written', () => expect(shiftNoteLifecycle.initial).toBe('written'));

  it('knows these states and actions and no others', () => {
    expect([...shiftNoteLifecycle.states].sort()).toEqual([...STATES].sort());
    expect([...shiftNoteLifecycle.actions].sort()).toEqual([...ACTIONS].sort());
  });

  describe.each(STATES)('a %s note', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(shiftNoteLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});
