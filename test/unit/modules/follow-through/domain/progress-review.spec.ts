import { firstBroken } from '../../../../../src/kernel/rule';
import { compareProgress } from '../../../../../src/modules/follow-through/domain/compare-progress';
import {
  progressReviewLifecycle,
  type ProgressReviewAction,
  type ProgressReviewState,
} from '../../../../../src/modules/follow-through/domain/progress-review.lifecycle';
import {
  reviewedRules,
  type ReviewedFacts,
} from '../../../../../src/modules/follow-through/domain/progress-review.rules';

const STATES: readonly ProgressReviewState[] = ['due', 'begun', 'completed', 'dropped'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ProgressReviewState, ProgressReviewAction, ProgressReviewState])[] = [
  ['due', 'begin', 'begun'],
  ['due', 'drop', 'dropped'],
  ['begun', 'amend', 'begun'],
  ['begun', 'complete', 'completed'],
  ['begun', 'drop', 'dropped'],
];

describe('the lifecycle of a progress review', () => {
  it('knows these states and no others', () =>
    expect([...progressReviewLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a review that is %s', (state) => {
    it.each(progressReviewLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(progressReviewLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const NOW = new Date('2026-06-01T10:00:00Z');
const earlier = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

const WHOLE: ReviewedFacts = {
  isChildHeard: true,
  tries: null,
  areParentsHeard: true,
  goals: ['one', 'two'],
  answered: ['two', 'one'],
  present: ['child'],
  heldAt: earlier(30),
  openedAt: earlier(600),
  now: NOW,
  isChangeSaid: true,
  nextOn: '2026-06-30',
  today: '2026-06-01',
  latestNextOn: '2026-07-01',
};
const whyNot = (changes: Partial<ReviewedFacts>) =>
  firstBroken(reviewedRules, { ...WHOLE, ...changes })?.code;

describe('A progress review', () => {
  it('is whole when everybody is heard and every goal looked at', () => expect(whyNot({})).toBeUndefined());

  it('hears the child, and the parents', () => {
    expect(whyNot({ isChildHeard: false })).toBe('progress-review.child-not-heard');
    expect(whyNot({ areParentsHeard: false })).toBe('progress-review.parents-not-heard');
  });

  it('says that a child could not be heard after it was tried often enough, and no sooner', () => {
    expect(whyNot({ tries: { made: 2, needed: 3 } })).toBe('progress-review.not-tried-often-enough');
    expect(whyNot({ tries: { made: 3, needed: 3 } })).toBeUndefined();
  });

  it('leaves out no goal of the plan', () =>
    expect(whyNot({ answered: ['one'] })).toBe('progress-review.goal-not-looked-at'));

  it('is held with somebody, after the case was opened and not in the future', () => {
    expect(whyNot({ present: [] })).toBe('progress-review.nobody-present');
    expect(whyNot({ heldAt: null })).toBe('progress-review.not-held-yet');
    expect(whyNot({ heldAt: earlier(-1) })).toBe('progress-review.not-held-yet');
    expect(whyNot({ heldAt: earlier(601) })).toBe('progress-review.not-held-yet');
    expect(whyNot({ heldAt: NOW })).toBeUndefined();
  });

  it('says what changes, also when nothing does', () =>
    expect(whyNot({ isChangeSaid: false })).toBe('progress-review.change-not-said'));

  it('names the day of the next one, after today and within the rhythm', () => {
    expect(whyNot({ nextOn: null })).toBe('progress-review.next-day-not-said');
    expect(whyNot({ nextOn: '2026-06-01' })).toBe('progress-review.next-day-not-said');
    expect(whyNot({ nextOn: '2026-07-01' })).toBeUndefined();
    expect(whyNot({ nextOn: '2026-07-02' })).toBe('progress-review.next-day-too-late');
  });
});

describe('Two progress reviews', () => {
  const step = (goalKey: string, code: string, rank: number | null) => ({ goalKey, step: code, rank });

  it('are compared goal by goal, those of the later first', () =>
    expect(
      compareProgress(
        [step('a', 'on-the-way', 2), step('gone', 'reached', 4)],
        [step('new', 'not-begun', 1), step('a', 'moved-away', 0)],
      ),
    ).toEqual([
      { goalKey: 'new', before: null, now: 'not-begun', change: null },
      { goalKey: 'a', before: 'on-the-way', now: 'moved-away', change: -2 },
      { goalKey: 'gone', before: 'reached', now: null, change: null },
    ]));

  it('say nothing of how far apart two steps are of which one has no rank', () =>
    expect(compareProgress([step('a', 'old', null)], [step('a', 'reached', 4)])[0]?.change).toBeNull());
});
