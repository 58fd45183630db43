import { firstBroken } from '../../../../../src/kernel/rule';
import {
  availableActs,
  requireOpen,
} from '../../../../../src/modules/legal-clinic/domain/copy-request.actions';
import {
  copyRequestLifecycle,
  type CopyRequestAction,
  type CopyRequestState,
} from '../../../../../src/modules/legal-clinic/domain/copy-request.lifecycle';
import {
  answeringRules,
  askingRules,
  type AskingFacts,
} from '../../../../../src/modules/legal-clinic/domain/copy-request.rules';

const STATES: readonly CopyRequestState[] = ['requested', 'answered', 'refused', 'withdrawn', 'lapsed'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [CopyRequestState, CopyRequestAction, CopyRequestState])[] = [
  ['requested', 'answer', 'answered'],
  ['requested', 'refuse', 'refused'],
  ['requested', 'withdraw', 'withdrawn'],
  ['requested', 'lapse', 'lapsed'],
];

describe('the lifecycle of a request for a copy', () => {
  it('knows these states and no others', () =>
    expect([...copyRequestLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a request that is %s', (state) => {
    it.each(copyRequestLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(copyRequestLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });

  it('says by code why an act is closed', () => {
    expect(availableActs('lapsed', ['answer'])).toEqual([
      { action: 'answer', open: false, because: 'copy-request.not-open-for-answer' },
    ]);
    expect(() => requireOpen('refuse', 'withdrawn')).toThrow('copy-request.not-open-for-refuse');
  });

  it('leads on where it is open', () => expect(requireOpen('answer', 'requested')).toBe('answered'));
});

describe('a copy', () => {
  const FACTS: AskingFacts = { hasCentre: true, isAskedAlready: false };

  it.each<[string, Partial<AskingFacts>, string | undefined]>([
    ['may be asked of a centre that has the case', {}, undefined],
    ['is asked of nobody where no centre has one', { hasCentre: false }, 'copy-request.no-centre'],
    ['is asked once', { isAskedAlready: true }, 'copy-request.asked-already'],
  ])('%s', (_, facts, code) => expect(firstBroken(askingRules, { ...FACTS, ...facts })?.code).toBe(code));

  it('is given while the lawyer may be told, and not after', () => {
    expect(firstBroken(answeringRules, { mayBeTold: true })).toBeUndefined();
    expect(firstBroken(answeringRules, { mayBeTold: false })?.code).toBe('copy-request.word-run-out');
  });
});
