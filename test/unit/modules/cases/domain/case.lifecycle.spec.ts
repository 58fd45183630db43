import {
  caseLifecycle,
  type CaseAction,
  type CaseState,
} from '../../../../../src/modules/cases/domain/case.lifecycle';

const STATES: readonly CaseState[] = [
  'opened',
  'allocated',
  'assessed',
  'in-delivery',
  'returned',
  'concluding',
  'closed',
  'finalised',
];
const ACTIONS: readonly CaseAction[] = [
  'allocate',
  'complete-assessment',
  'activate-plan',
  'return-to-authority',
  'continue',
  'restart',
  'lapse',
  'end-early',
  'conclude',
  'send-back',
  'close',
  'reopen',
  'finalise',
];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [CaseState, CaseAction, CaseState])[] = [
  ['opened', 'allocate', 'allocated'],
  ['opened', 'end-early', 'concluding'],
  ['allocated', 'complete-assessment', 'assessed'],
  ['allocated', 'end-early', 'concluding'],
  ['assessed', 'activate-plan', 'in-delivery'],
  ['assessed', 'end-early', 'concluding'],
  ['in-delivery', 'end-early', 'concluding'],
  ['in-delivery', 'conclude', 'concluding'],
  ['opened', 'return-to-authority', 'returned'],
  ['allocated', 'return-to-authority', 'returned'],
  ['assessed', 'return-to-authority', 'returned'],
  ['in-delivery', 'return-to-authority', 'returned'],
  ['returned', 'continue', 'in-delivery'],
  ['returned', 'restart', 'allocated'],
  ['returned', 'close', 'closed'],
  ['returned', 'lapse', 'concluding'],
  ['concluding', 'send-back', 'in-delivery'],
  ['concluding', 'close', 'closed'],
  ['closed', 'reopen', 'in-delivery'],
  ['closed', 'finalise', 'finalised'],
];

const expectedFrom = (state: CaseState, action: CaseAction): CaseState | undefined =>
  MOVES.find(([from, by]) => from === state && by === action)?.[2];

describe('the lifecycle of a case', () => {
  it('begins when it is opened', () => expect(caseLifecycle.initial).toBe('opened'));

  it('knows these states and no others', () =>
    expect([...caseLifecycle.states].sort()).toEqual([...STATES].sort()));

  it('knows these actions and no others', () =>
    expect([...caseLifecycle.actions].sort()).toEqual([...ACTIONS].sort()));

  it('is final when it is finalised, and not before', () => {
    expect(caseLifecycle.isFinal('finalised')).toBe(true);
    expect(caseLifecycle.isFinal('closed')).toBe(false);
  });

  describe.each(STATES)('a case that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(caseLifecycle.next(state, action)).toBe(expectedFrom(state, action)),
    );
  });
});
