import {
  intakeLifecycle,
  type IntakeAction,
  type IntakeState,
} from '../../../../../src/modules/intake/domain/intake.lifecycle';

const STATES: readonly IntakeState[] = [
  'drafted',
  'registered',
  'decided',
  'protected',
  'discarded',
  'recorded-in-error',
];
const ACTIONS: readonly IntakeAction[] = [
  'register',
  'discard',
  'decide',
  'protect',
  'amend',
  'mark-in-error',
];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [IntakeState, IntakeAction, IntakeState])[] = [
  ['drafted', 'register', 'registered'],
  ['drafted', 'discard', 'discarded'],
  ['registered', 'decide', 'decided'],
  ['registered', 'protect', 'protected'],
  ['decided', 'amend', 'decided'],
  ['decided', 'protect', 'protected'],
  ['registered', 'mark-in-error', 'recorded-in-error'],
  ['decided', 'mark-in-error', 'recorded-in-error'],
  ['protected', 'mark-in-error', 'recorded-in-error'],
];

const expectedFrom = (state: IntakeState, action: IntakeAction): IntakeState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of an intake', () => {
  it('begins as a draft', () => expect(intakeLifecycle.initial).toBe('drafted'));

  it('knows these states and no others', () =>
    expect([...intakeLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...intakeLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  it.each(['discarded', 'recorded-in-error'] as const)('ends with %s', (state) =>
    expect(intakeLifecycle.isFinal(state)).toBe(true),
  );

  describe.each(STATES)('a %s intake', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(intakeLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
