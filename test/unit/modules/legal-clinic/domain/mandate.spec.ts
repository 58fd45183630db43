import { firstBroken } from '../../../../../src/kernel/rule';
import { availableActs, requireOpen } from '../../../../../src/modules/legal-clinic/domain/mandate.actions';
import {
  MANDATE_ACTIONS,
  mandateLifecycle,
  type MandateAction,
  type MandateState,
} from '../../../../../src/modules/legal-clinic/domain/mandate.lifecycle';
import {
  askingRules,
  holdingRules,
  type HoldingFacts,
} from '../../../../../src/modules/legal-clinic/domain/mandate.rules';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<MandateState, Partial<Record<MandateAction, MandateState>>>> = {
  requested: { accept: 'active', decline: 'declined', withdraw: 'withdrawn' },
  active: { 'hand-over': 'active', end: 'ended' },
  declined: {},
  withdrawn: {},
  ended: { 'take-back': 'ended' },
};
const STATES = Object.keys(MOVES) as MandateState[];

/** Written by hand: whose act it is, beside the coordinators of the clinic. */
const THEIRS: Readonly<Record<MandateAction, 'asker' | 'lawyer'>> = {
  ...{ accept: 'lawyer', decline: 'lawyer', 'hand-over': 'lawyer', end: 'lawyer' },
  'take-back': 'lawyer',
  withdraw: 'asker',
};

/** Who looks at it in which state. */
const LOOKS = STATES.flatMap((state) =>
  ['asker', 'lawyer', 'other'].flatMap((accountId) =>
    [true, false].map((isCoordinator) => [state, accountId, isCoordinator] as const),
  ),
);

describe('a mandate of a legal clinic', () => {
  it.each(STATES)('moves from %s as the law says', (state) => {
    for (const action of mandateLifecycle.actions)
      expect(mandateLifecycle.next(state, action)).toBe(MOVES[state][action]);
  });

  it.each(MANDATE_ACTIONS)(
    'to %s it is open to the coordinators and to whose it is, where it stands so',
    (act) => {
      for (const [state, accountId, isCoordinator] of LOOKS) {
        const row = { state, askedBy: 'asker', lawyerId: 'lawyer' };
        const isOpen = MOVES[state][act] !== undefined && (isCoordinator || accountId === THEIRS[act]);
        const [shown] = availableActs(row, [act], { accountId, isCoordinator });
        expect([state, accountId, shown!.open]).toEqual([state, accountId, isOpen]);
        const attempt = () => requireOpen(act, row, { accountId, isCoordinator });
        if (isOpen) expect(attempt()).toBe(MOVES[state][act]);
        else expect(attempt).toThrow(shown!.because);
      }
    },
  );

  const FREE: HoldingFacts = {
    conflict: null,
    conflictAnswer: null,
    isHolder: false,
    lacksCertificate: false,
  };
  it.each<[string, Partial<HoldingFacts>, string | undefined]>([
    ['a lawyer without a conflict', {}, undefined],
    ['one who stands for another of the same act', { conflict: 'same-lawyer' }, 'mandate.lawyer-in-conflict'],
    [
      'the same, whatever the clinic says',
      { conflict: 'same-lawyer', conflictAnswer: 'both-know-and-agree' },
      'mandate.lawyer-in-conflict',
    ],
    ['one beside whom a colleague does', { conflict: 'same-clinic' }, 'mandate.conflict-not-answered'],
    [
      'the same, where the clinic has said why',
      { conflict: 'same-clinic', conflictAnswer: 'both-know-and-agree' },
      undefined,
    ],
    ['one who holds it already', { isHolder: true }, 'mandate.held-by-them-already'],
    ['one who was not vetted', { lacksCertificate: true }, 'mandate.lawyer-without-certificate'],
  ])('may be given to %s, or says why not', (_, facts, broken) => {
    expect(firstBroken(holdingRules, { ...FREE, ...facts })?.code).toBe(broken);
  });

  it.each<[string, string, string | undefined]>([
    ['today', '2027-03-05', undefined],
    ['not quite a year ago', '2026-03-06', undefined],
    ['a year ago', '2026-03-05', 'mandate.instructed-long-ago'],
  ])('rests on what was said %s, or not', (_, instructedOn, code) =>
    expect(firstBroken(askingRules, { instructedOn, today: '2027-03-05' })?.code).toBe(code),
  );
});
