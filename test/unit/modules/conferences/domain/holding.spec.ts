import { firstBroken } from '../../../../../src/kernel/rule';
import { settlingStepRules } from '../../../../../src/modules/conferences/domain/conference-step.rules';
import { holdingRules, type HoldingFacts } from '../../../../../src/modules/conferences/domain/holding.rules';

const NOW = new Date('2027-03-04T10:00:00Z');
const WHOLE: HoldingFacts = {
  ...{ heldAt: NOW, heldOn: '2027-03-04', now: NOW, openedAt: NOW },
  ...{ childHeard: 'present', hasWords: true, hasReason: false },
  invited: ['parent', 'teacher'],
  told: [{ guestId: 'parent', came: true, shown: 1 }],
  ...{ isConsentMissing: false, isShownInConflict: false, decisions: 1 },
  steps: [{ guestId: 'teacher', dueOn: '2027-03-04' }],
};
const NOT_HEARD = { childHeard: 'not-heard', hasWords: false, hasReason: true } as const;

const whyNot = (changes: Partial<HoldingFacts>) => firstBroken(holdingRules, { ...WHOLE, ...changes })?.code;

describe('A conference', () => {
  it.each<[string, Partial<HoldingFacts>]>([
    ['with the child present', {}],
    ['before which the child was heard', { childHeard: 'before' }],
    ['of which is said why the child was not heard', NOT_HEARD],
    ['of which nothing follows to be done', { steps: [] }],
  ])('%s is recorded', (_, changes) => expect(whyNot(changes)).toBeUndefined());

  it.each<[string, Partial<HoldingFacts>, string]>([
    [
      'that was held before the work',
      { openedAt: new Date(NOW.getTime() + 1) },
      'conference.held-before-the-work',
    ],
    ['that is still to come', { heldAt: new Date(NOW.getTime() + 1) }, 'conference.held-in-the-future'],
    ['without a word of the child', { hasWords: false }, 'conference.child-not-heard'],
    ['without a reason for that', { ...NOT_HEARD, hasReason: false }, 'conference.child-not-heard'],
    ['with words of who was not heard', { ...NOT_HEARD, hasWords: true }, 'conference.heard-and-not-heard'],
    ['with a reason beside the words', { hasReason: true }, 'conference.heard-and-not-heard'],
    [
      'to which one came who was not invited',
      { told: [...WHOLE.told, { guestId: 'neighbour', came: true, shown: 0 }] },
      'conference.guest-not-invited',
    ],
    [
      'after which one who was not invited does something',
      { steps: [{ guestId: 'neighbour', dueOn: '2027-03-05' }] },
      'conference.guest-not-invited',
    ],
    [
      'to which nobody came',
      { told: [{ guestId: 'parent', came: false, shown: 0 }] },
      'conference.nobody-came',
    ],
    [
      'at which something was shown to who did not come',
      { told: [...WHOLE.told, { guestId: 'teacher', came: false, shown: 1 }] },
      'conference.shown-to-absent',
    ],
    [
      'at which more was shown than the child allows',
      { isConsentMissing: true },
      'conference.shown-without-consent',
    ],
    [
      'at which one was shown something who must stay away',
      { isShownInConflict: true },
      'conference.shown-in-conflict',
    ],
    ['at which nothing was decided', { decisions: 0 }, 'conference.nothing-decided'],
    [
      'after which something was due before',
      { steps: [{ guestId: 'teacher', dueOn: '2027-03-03' }] },
      'conference.step-due-before',
    ],
  ])('%s is not recorded', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});

describe('A step', () => {
  it.each([
    ['open', 'done', false, undefined],
    ['open', 'dropped', true, undefined],
    ['open', 'dropped', false, 'conference.step-reason-and-outcome-differ'],
    ['open', 'done', true, 'conference.step-reason-and-outcome-differ'],
    ['done', 'done', false, 'conference.step-settled-already'],
    ['dropped', 'dropped', true, 'conference.step-settled-already'],
  ] as const)('that is %s and said to be %s, with a reason: %s: %s', (state, outcome, hasReason, code) =>
    expect(firstBroken(settlingStepRules, { state, outcome, hasReason })?.code).toBe(code),
  );
});
