import { firstBroken } from '../../../../../src/kernel/rule';
import { isFollowedUp } from '../../../../../src/modules/closure/domain/aftercare';
import {
  aftercareLifecycle,
  type AftercareAction,
  type AftercareState,
} from '../../../../../src/modules/closure/domain/aftercare.lifecycle';
import {
  contactRules,
  skipRules,
  type ContactFacts,
} from '../../../../../src/modules/closure/domain/aftercare.rules';

const STATES: readonly AftercareState[] = ['unagreed', 'scheduled', 'recorded', 'skipped', 'ended'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [AftercareState, AftercareAction, AftercareState])[] = [
  ['unagreed', 'agree', 'scheduled'],
  ['unagreed', 'end', 'ended'],
  ['scheduled', 'disagree', 'unagreed'],
  ['scheduled', 'record', 'recorded'],
  ['scheduled', 'skip', 'skipped'],
  ['scheduled', 'end', 'ended'],
];

describe('the lifecycle of a contact after the closure', () => {
  it('knows these states and no others', () =>
    expect([...aftercareLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a contact that is %s', (state) => {
    it.each(aftercareLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(aftercareLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const NOW = new Date('2026-06-01T10:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

const WHOLE: ContactFacts = {
  ...{ now: NOW, warnAt: NOW, reached: true, tries: 1, triesNeeded: 1 },
  ...{ isOccupationSaid: true, isPoliceContactSaid: true, areWordsSaid: true },
};
const NOBODY = { reached: false, isOccupationSaid: false, isPoliceContactSaid: false, areWordsSaid: false };
const whyNot = (changes: Partial<ContactFacts>) => firstBroken(contactRules, { ...WHOLE, ...changes })?.code;

describe('A contact after the closure', () => {
  it('is whole with what was asked, also without the child’s own words', () =>
    expect([whyNot({}), whyNot({ areWordsSaid: false }), whyNot(NOBODY)]).toEqual([
      ...[undefined, undefined, undefined],
    ]));

  it.each<[string, Partial<ContactFacts>, string]>([
    ['before it is near', { warnAt: later(1) }, 'aftercare.too-early'],
    ['without school or work', { isOccupationSaid: false }, 'aftercare.answers-missing'],
    ['without what is known of the police', { isPoliceContactSaid: false }, 'aftercare.answers-missing'],
    [
      'with school or work of who was not reached',
      { ...NOBODY, isOccupationSaid: true },
      'aftercare.answers-of-nobody',
    ],
    [
      'with the police of who was not reached',
      { ...NOBODY, isPoliceContactSaid: true },
      'aftercare.answers-of-nobody',
    ],
    ['with words of who was not reached', { ...NOBODY, areWordsSaid: true }, 'aftercare.answers-of-nobody'],
    ['tried too seldom', { ...NOBODY, triesNeeded: 2 }, 'aftercare.not-tried-often-enough'],
  ])('is refused %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));

  it('is skipped only after as many tries as the reason asks for', () => {
    expect(firstBroken(skipRules, { tries: 2, triesNeeded: 3 })?.code).toBe(
      'aftercare.not-tried-often-enough',
    );
    expect(firstBroken(skipRules, { tries: 3, triesNeeded: 3 })).toBeUndefined();
  });

  it.each([
    ['completed', true],
    ['not-completed', true],
    ['no-contact', true],
    ['died', false],
    ['transferred', false],
    ['referred-in-error', false],
  ])('comes after work that ended as %s: %s', (outcome, comes) => expect(isFollowedUp(outcome)).toBe(comes));
});
