import { firstBroken } from '../../../../../src/kernel/rule';
import {
  returnLifecycle,
  type ReturnAction,
  type ReturnState,
} from '../../../../../src/modules/closure/domain/return.lifecycle';
import {
  answeringReturnRules,
  askingReturnRules,
  decliningReturnRules,
  sendingReturnRules,
  withdrawingReturnRules,
  type AnsweredReturnFacts,
  type AskedReturnFacts,
  type SentReturnFacts,
} from '../../../../../src/modules/closure/domain/return.rules';

const STATES: readonly ReturnState[] = ['asked', 'sent', 'declined', 'withdrawn', 'answered', 'dropped'];
const ACTIONS: readonly ReturnAction[] = ['send', 'decline', 'withdraw', 'answer', 'drop'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ReturnState, ReturnAction, ReturnState])[] = [
  ['asked', 'send', 'sent'],
  ['asked', 'decline', 'declined'],
  ['asked', 'withdraw', 'withdrawn'],
  ['asked', 'drop', 'dropped'],
  ['sent', 'answer', 'answered'],
  ['sent', 'drop', 'dropped'],
];

describe('the lifecycle of a return', () => {
  it('knows these states and actions, and begins when somebody asks', () => {
    expect(returnLifecycle.initial).toBe('asked');
    expect([...returnLifecycle.states].sort()).toEqual([...STATES].sort());
    expect([...returnLifecycle.actions].sort()).toEqual([...ACTIONS].sort());
  });

  describe.each(STATES)('that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(returnLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const NOW = new Date('2026-06-10T10:00:00Z');
const moment = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const asked = (difference: Partial<AskedReturnFacts> = {}): AskedReturnFacts => ({
  ...{
    isOpen: false,
    isAskedFor: false,
    isChildsWish: false,
    responseId: 'response',
    childWords: 'I want to.',
    wordsMissing: null,
  },
  ...{ lawyerToldAt: NOW, lawyerNotTold: null, openedAt: moment(-60), now: NOW, ...difference },
});

describe('whoever asks to give a case back', () => {
  const whyNot = (difference: Partial<AskedReturnFacts>) =>
    firstBroken(askingReturnRules, asked(difference))?.code;

  it.each<readonly [string, Partial<AskedReturnFacts>, string | undefined]>([
    ['after a step that asks for it', {}, undefined],
    [
      'for the child, without any step',
      { isAskedFor: true, isChildsWish: true, responseId: null },
      undefined,
    ],
    [
      'for a child who was not heard',
      { isAskedFor: true, isChildsWish: true, childWords: null, wordsMissing: 'not-reached' },
      'closure.who-asks-not-there',
    ],
    [
      'for a lawyer who knows nothing of it',
      { isAskedFor: true, lawyerToldAt: null, lawyerNotTold: 'has-no-lawyer' },
      'closure.who-asks-not-there',
    ],
    ['without any step', { responseId: null }, 'closure.steps-not-taken'],
    ['while one waits', { isOpen: true }, 'closure.return-asked-already'],
    ['without the child', { childWords: null }, 'closure.child-not-heard'],
    ['with words and why there are none', { wordsMissing: 'missing' }, 'closure.child-not-heard'],
    ['without the lawyer, and why not', { lawyerToldAt: null, lawyerNotTold: 'has-no-lawyer' }, undefined],
    ['without a word of the lawyer', { lawyerToldAt: null }, 'closure.lawyer-not-told'],
    ['with both of the lawyer', { lawyerNotTold: 'has-no-lawyer' }, 'closure.lawyer-not-told'],
    ['with a lawyer told tomorrow', { lawyerToldAt: moment(1) }, 'closure.lawyer-told-outside-the-work'],
    [
      'with a lawyer told before the work',
      { lawyerToldAt: moment(-61) },
      'closure.lawyer-told-outside-the-work',
    ],
  ])('asks %s', (_, difference, code) => expect(whyNot(difference)).toBe(code));
});

describe('whoever lets a case go back', () => {
  const sent = (difference: Partial<SentReturnFacts> = {}): SentReturnFacts => ({
    ...{ askedBy: 'one', decidedBy: 'other', isAskedFor: false, stepHolds: true },
    ...{ objectionUntil: moment(0), now: NOW, ...difference },
  });
  const whyNot = (difference: Partial<SentReturnFacts>) =>
    firstBroken(sendingReturnRules, sent(difference))?.code;

  it('is another than who asked, and so is who declines', () => {
    const same = 'closure.return-decided-by-the-same-person';
    expect(whyNot({ decidedBy: 'one' })).toBe(same);
    expect(firstBroken(decliningReturnRules, { askedBy: 'one', decidedBy: 'one' })?.code).toBe(same);
    expect(firstBroken(decliningReturnRules, { askedBy: 'one', decidedBy: 'other' })).toBeUndefined();
  });

  it('has waited until nobody may say anything against it', () => {
    expect(whyNot({})).toBeUndefined();
    expect(whyNot({ objectionUntil: moment(1) })).toBe('closure.time-to-object-runs');
    expect(whyNot({ isAskedFor: true, objectionUntil: null, stepHolds: false })).toBeUndefined();
  });

  it('is not who takes it back: that is who asked, and nobody else', () => {
    const takenBack = (by: string) => firstBroken(withdrawingReturnRules, { askedBy: 'one', by })?.code;
    expect(takenBack('one')).toBeUndefined();
    expect(takenBack('other')).toBe('closure.return-asked-by-another');
  });

  it('does not for a step that holds no more', () =>
    expect(whyNot({ stepHolds: false })).toBe('closure.step-holds-no-more'));
});

describe('an authority that answers', () => {
  const whyNot = (difference: Partial<AnsweredReturnFacts>) =>
    firstBroken(answeringReturnRules, {
      ...{ answer: 'continue', planId: 'plan', childWords: 'I want to.', wordsMissing: null },
      ...{ hadDaysLeft: true, ...difference },
    })?.code;

  it('hears the child, or says why not', () => {
    expect(whyNot({})).toBeUndefined();
    expect(whyNot({ childWords: null })).toBe('closure.child-not-heard');
    expect(whyNot({ childWords: null, wordsMissing: 'missing' })).toBeUndefined();
  });

  it('lets nothing go on without a plan, and begins anew or closes without one', () => {
    expect(whyNot({ planId: null })).toBe('closure.no-plan-to-go-on-with');
    expect(whyNot({ planId: null, answer: 'restart' })).toBeUndefined();
    expect(whyNot({ planId: null, answer: 'close' })).toBeUndefined();
  });

  it('begins nothing anew once the longest duration was over when the case was given back', () => {
    expect(whyNot({ answer: 'restart', hadDaysLeft: false })).toBe('closure.no-time-left-to-begin-anew');
    expect(whyNot({ answer: 'continue', hadDaysLeft: false })).toBeUndefined();
    expect(whyNot({ answer: 'close', hadDaysLeft: false })).toBeUndefined();
  });
});
