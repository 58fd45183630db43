import {
  availableProofActs,
  proofState,
  proofVersion,
  requireProofOpen,
} from '../../../../../src/modules/legal-clinic/domain/mandate-proof.actions';
import {
  mandateProofLifecycle,
  type MandateProofAction,
  type MandateProofState,
} from '../../../../../src/modules/legal-clinic/domain/mandate-proof.lifecycle';
import { MANDATE_STATES } from '../../../../../src/modules/legal-clinic/domain/mandate.lifecycle';

const STATES: readonly MandateProofState[] = ['none', 'attached', 'withdrawn'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [MandateProofState, MandateProofAction, MandateProofState])[] = [
  ['none', 'attach', 'attached'],
  ['attached', 'attach', 'attached'],
  ['attached', 'withdraw', 'withdrawn'],
  ['withdrawn', 'attach', 'attached'],
];

const [STANDS, GONE] = [{ endedAt: null }, { endedAt: new Date('2026-06-01T10:00:00Z') }];

describe('what proves a mandate', () => {
  it('knows these states and no others', () =>
    expect([...mandateProofLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('that is %s', (state) => {
    it.each(mandateProofLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(mandateProofLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });

  it('stands where the papers say', () => {
    expect(proofState([])).toBe('none');
    expect(proofState([GONE, STANDS])).toBe('attached');
    expect(proofState([GONE])).toBe('withdrawn');
  });

  it('has another version after each change', () => {
    const course = [[], [STANDS], [GONE, STANDS], [GONE, GONE], [GONE, GONE, STANDS]];
    expect(course.map(proofVersion)).toEqual([1, 2, 4, 5, 6]);
  });

  it('is attached while the mandate is asked for or held, and not when it is over', () => {
    const open = MANDATE_STATES.filter((state) => availableProofActs([], state, ['attach'])[0]!.open);
    expect([...open].sort()).toEqual(['active', 'requested']);
    expect(() => requireProofOpen('attach', [], 'ended')).toThrow('mandate-proof.mandate-is-over');
  });

  it('is withdrawn also when the mandate is over, and only where it is there', () => {
    expect(availableProofActs([STANDS], 'ended', ['withdraw'])).toEqual([{ action: 'withdraw', open: true }]);
    expect(availableProofActs([GONE], 'active', ['withdraw'])).toEqual([
      { action: 'withdraw', open: false, because: 'mandate-proof.not-open-for-withdraw' },
    ]);
  });
});
