import { firstBroken } from '../../../../../src/kernel/rule';
import {
  assessmentLifecycle,
  type AssessmentAction,
  type AssessmentState,
} from '../../../../../src/modules/case-plans/domain/assessment.lifecycle';
import {
  completingRules,
  type AssessmentFacts,
} from '../../../../../src/modules/case-plans/domain/assessment.rules';
import { compareAssessments } from '../../../../../src/modules/case-plans/domain/compare-assessments';
import { doneRules } from '../../../../../src/modules/case-plans/domain/safety-step.rules';

const STATES: readonly AssessmentState[] = ['drafted', 'completed', 'discarded'];
const ACTIONS: readonly AssessmentAction[] = ['amend', 'complete', 'discard'];

/** Written by hand: a draft alone moves. */
const FROM_DRAFT: Readonly<Record<AssessmentAction, AssessmentState>> = {
  amend: 'drafted',
  complete: 'completed',
  discard: 'discarded',
};

describe('the lifecycle of an assessment', () => {
  it('knows these states and actions and no others', () => {
    expect([...assessmentLifecycle.states].sort()).toEqual([...STATES].sort());
    expect([...assessmentLifecycle.actions].sort()).toEqual([...ACTIONS].sort());
  });

  describe.each(STATES)('one that is %s', (state) => {
    it.each(ACTIONS)('%s: leads where the table says, or is not open', (action) =>
      expect(assessmentLifecycle.next(state, action)).toBe(
        state === 'drafted' ? FROM_DRAFT[action] : undefined,
      ),
    );
  });
});

const whole: AssessmentFacts = {
  tool: { domains: ['home', 'school'], lowest: 0, highest: 3 },
  answers: [
    { domain: 'home', score: 1, hasStrength: true },
    { domain: 'school', score: 2, hasStrength: false },
  ],
  hasChildWords: true,
  hasParentWords: true,
  dangersAreAnswered: true,
};

describe('an assessment', () => {
  it('is completed when it is whole', () => expect(firstBroken(completingRules, whole)).toBeUndefined());

  it.each<[string, Partial<AssessmentFacts>]>([
    ['assessment.domain-not-answered', { answers: whole.answers.slice(0, 1) }],
    [
      'assessment.no-strength-named',
      { answers: whole.answers.map((one) => ({ ...one, hasStrength: false })) },
    ],
    ['assessment.child-not-heard', { hasChildWords: false }],
    ['assessment.parents-not-heard', { hasParentWords: false }],
    ['assessment.dangers-not-answered', { dangersAreAnswered: false }],
  ])('is refused by %s alone', (code, missing) =>
    expect(firstBroken(completingRules, { ...whole, ...missing })?.code).toBe(code),
  );
});

describe('two assessments', () => {
  it('are compared domain by domain, also where one of them did not look', () =>
    expect(
      compareAssessments(
        [
          { domain: 'home', score: 3 },
          { domain: 'money', score: 1 },
        ],
        [
          { domain: 'school', score: 2 },
          { domain: 'home', score: 1 },
        ],
      ),
    ).toEqual([
      { domain: 'school', before: null, now: 2, change: null },
      { domain: 'home', before: 3, now: 1, change: -2 },
      { domain: 'money', before: 1, now: null, change: null },
    ]));

  it('show a need of zero as a number, not as nothing', () =>
    expect(compareAssessments([{ domain: 'home', score: 0 }], [{ domain: 'home', score: 0 }])).toEqual([
      { domain: 'home', before: 0, now: 0, change: 0 },
    ]));
});

describe('a step against a danger', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  const broken = (doneAt: Date) => firstBroken(doneRules, { createdAt: at(10), doneAt, now: at(12) })?.code;

  it('is done between the danger and now, both included', () => {
    expect([at(10), at(11), at(12)].map(broken)).toEqual([undefined, undefined, undefined]);
  });

  it('is not done before the danger was seen', () =>
    expect(broken(at(9))).toBe('safety-step.done-before-it-was-needed'));

  it('is not done in the future', () => expect(broken(at(13))).toBe('safety-step.not-done-yet'));
});
