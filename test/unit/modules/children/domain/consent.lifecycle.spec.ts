import {
  consentLifecycle,
  type ConsentAction,
  type ConsentState,
} from '../../../../../src/modules/children/domain/consent.lifecycle';

const STATES: readonly ConsentState[] = [
  'asked',
  'given',
  'unconfirmed',
  'refused',
  'withdrawn',
  'superseded',
];
const ACTIONS: readonly ConsentAction[] = [
  'give',
  'give-in-custody',
  'refuse',
  'confirm',
  'withdraw',
  'supersede',
];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ConsentState, ConsentAction, ConsentState])[] = [
  ['asked', 'give', 'given'],
  ['asked', 'give-in-custody', 'unconfirmed'],
  ['asked', 'refuse', 'refused'],
  ['given', 'withdraw', 'withdrawn'],
  ['given', 'supersede', 'superseded'],
  ['given', 'confirm', 'given'],
  ['unconfirmed', 'confirm', 'given'],
  ['unconfirmed', 'withdraw', 'withdrawn'],
  ['unconfirmed', 'supersede', 'superseded'],
  ['refused', 'supersede', 'superseded'],
  ['withdrawn', 'supersede', 'superseded'],
];

const expectedFrom = (state: ConsentState, action: ConsentAction): ConsentState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a consent', () => {
  it('knows these states and no others', () =>
    expect([...consentLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...consentLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  describe.each(STATES)('a consent that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(consentLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });

  it.each(['given', 'unconfirmed'] as const)('lets one that is %s be taken back', (state) =>
    expect(consentLifecycle.next(state, 'withdraw')).toBe('withdrawn'),
  );
});
