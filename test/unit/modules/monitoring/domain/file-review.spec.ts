import { firstBroken } from '../../../../../src/kernel/rule';
import type { FileAnswer } from '../../../../../src/modules/monitoring/domain/file-review';
import {
  fileReviewLifecycle,
  type FileReviewAction,
  type FileReviewState,
} from '../../../../../src/modules/monitoring/domain/file-review.lifecycle';
import {
  drawnRules,
  lookedAtRules,
  settlingRules,
} from '../../../../../src/modules/monitoring/domain/file-review.rules';

const STATES: readonly FileReviewState[] = ['drawn', 'completed', 'dropped'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [FileReviewState, FileReviewAction, FileReviewState])[] = [
  ['drawn', 'answer', 'drawn'],
  ['drawn', 'complete', 'completed'],
  ['drawn', 'drop', 'dropped'],
  ['completed', 'settle', 'completed'],
];

describe('the review of a file', () => {
  it('knows these states and no others', () =>
    expect([...fileReviewLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('that is %s', (state) => {
    it.each(fileReviewLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(fileReviewLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });

  const said = (question: string, answer: FileAnswer, hasRemark = false) => ({
    question,
    answer,
    hasRemark,
  });
  const whyNotComplete = (...told: ReturnType<typeof said>[]) =>
    firstBroken(lookedAtRules, { questions: ['one', 'two'], said: told })?.code;

  it('is complete when every question of the day is answered', () => {
    expect(whyNotComplete(said('one', 'yes'))).toBe('file-review.question-not-answered');
    expect(whyNotComplete(said('one', 'yes'), said('two', 'not-applicable'))).toBeUndefined();
  });

  it.each(['partly', 'no'] as const)('names what it found: %s', (answer) => {
    expect(whyNotComplete(said('one', 'yes'), said('two', answer))).toBe('file-review.finding-not-named');
    expect(whyNotComplete(said('one', 'yes'), said('two', answer, true))).toBeUndefined();
  });

  it('is drawn where there is a file to draw', () => {
    expect(firstBroken(drawnRules, { drawn: 0 })?.code).toBe('file-review.nothing-to-draw');
    expect(firstBroken(drawnRules, { drawn: 1 })).toBeUndefined();
  });

  it.each([
    [undefined, null, 'file-review.nothing-found-of-it'],
    ['yes', null, 'file-review.nothing-found-of-it'],
    ['not-applicable', null, 'file-review.nothing-found-of-it'],
    ['no', new Date(0), 'file-review.settled-already'],
    ['no', null, undefined],
    ['partly', null, undefined],
  ] as const)('is settled once where something was found: %s, %s', (answer, settledAt, code) =>
    expect(firstBroken(settlingRules, { answer, settledAt })?.code).toBe(code),
  );
});
