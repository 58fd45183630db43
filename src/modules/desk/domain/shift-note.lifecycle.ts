import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a shift note can stand. */
export type ShiftNoteState = 'written' | 'taken-over' | 'withdrawn';

/** What can be done with a shift note. */
export type ShiftNoteAction = 'take-over' | 'withdraw';

/** One shift writes, another takes over; what was wrong its writer takes back. */
export const shiftNoteLifecycle = defineLifecycle<ShiftNoteState, ShiftNoteAction>('shift note', 'written', {
  written: { 'take-over': 'taken-over', withdraw: 'withdrawn' },
  'taken-over': {},
  withdrawn: {},
});
