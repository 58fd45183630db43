import { firstBroken } from '../../../../../src/kernel/rule';
import type { GoalOutcome } from '../../../../../src/modules/closure/domain/conclusion';
import {
  conclusionRules,
  type ConclusionFacts,
} from '../../../../../src/modules/closure/domain/conclusion.rules';

const judged = (key: string, outcome: GoalOutcome) => ({
  ...{ key, outcome },
  ...{ evidenceCode: 'attendance', evidence: null },
});

const whole = (difference: Partial<ConclusionFacts> = {}): ConclusionFacts => ({
  outcomeCode: 'completed',
  outcomeReason: null,
  planned: ['one', 'two'],
  goals: [judged('one', 'achieved'), judged('two', 'achieved')],
  childWords: 'It was good.',
  wordsMissing: null,
  ...difference,
});

const broken = (difference: Partial<ConclusionFacts>) =>
  firstBroken(conclusionRules, whole(difference))?.code;

/** Written by hand: which outcome is that of two goals. */
const AGREE: readonly (readonly [string, readonly [GoalOutcome, GoalOutcome], boolean])[] = [
  ['completed', ['achieved', 'achieved'], true],
  ['completed', ['achieved', 'partly-achieved'], false],
  ['completed', ['achieved', 'not-achieved'], false],
  ['completed', ['not-achieved', 'not-achieved'], false],
  ['partly-completed', ['achieved', 'achieved'], false],
  ['partly-completed', ['achieved', 'partly-achieved'], true],
  ['partly-completed', ['achieved', 'not-achieved'], true],
  ['partly-completed', ['partly-achieved', 'partly-achieved'], true],
  ['partly-completed', ['partly-achieved', 'not-achieved'], true],
  ['partly-completed', ['not-achieved', 'not-achieved'], false],
  ['not-completed', ['achieved', 'achieved'], false],
  ['not-completed', ['achieved', 'not-achieved'], false],
  ['not-completed', ['partly-achieved', 'not-achieved'], false],
  ['not-completed', ['not-achieved', 'not-achieved'], true],
];

describe('a conclusion', () => {
  it('stands that says everything', () => expect(broken({})).toBeUndefined());

  it.each([
    ['one is left out', [judged('one', 'achieved')]],
    ['one is told twice', [judged('one', 'achieved'), judged('one', 'achieved')]],
    ['one is not of the plan', [judged('one', 'achieved'), judged('three', 'achieved')]],
    ['one is too many', ['one', 'two', 'three'].map((key) => judged(key, 'achieved'))],
  ])('tells each goal of the plan once, and not where %s', (_, goals) =>
    expect(broken({ goals })).toBe('closure.goals-not-those-of-the-plan'),
  );

  it('tells the goals in whatever order', () =>
    expect(broken({ goals: [judged('two', 'achieved'), judged('one', 'achieved')] })).toBeUndefined());

  it('shows of each goal by what one sees it, in a code or in words', () => {
    const [one, two] = whole().goals as [ConclusionFacts['goals'][0], ConclusionFacts['goals'][0]];
    const bare = { ...two, evidenceCode: null };
    expect(broken({ goals: [one, bare] })).toBe('closure.goal-without-evidence');
    expect(broken({ goals: [one, { ...bare, evidence: 'A drawing.' }] })).toBeUndefined();
  });

  it('has the words of the child, or says why not, and never both', () => {
    expect(broken({ childWords: null })).toBe('closure.child-not-heard');
    expect(broken({ childWords: null, wordsMissing: 'did-not-want-to-speak' })).toBeUndefined();
    expect(broken({ wordsMissing: 'did-not-want-to-speak' })).toBe('closure.child-not-heard');
  });

  it.each(AGREE)('%s of goals that are %s: agrees %s', (outcomeCode, [one, two], agrees) => {
    const goals = [judged('one', one), judged('two', two)];
    const expected = agrees ? undefined : 'closure.outcome-not-of-the-goals';
    expect(broken({ outcomeCode, goals })).toBe(expected);
    expect(broken({ outcomeCode, goals, outcomeReason: 'beyond-the-child' })).toBeUndefined();
  });
});
