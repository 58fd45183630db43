import { firstBroken } from '../../../../../src/kernel/rule';
import {
  difficultyLifecycle,
  type DifficultyAction,
  type DifficultyState,
} from '../../../../../src/modules/follow-through/domain/difficulty.lifecycle';
import {
  difficultyRules,
  hearingRules,
  resolvingRules,
  type DifficultyFacts,
  type HearingFacts,
} from '../../../../../src/modules/follow-through/domain/difficulty.rules';
import {
  responseLifecycle,
  type ResponseAction,
  type ResponseState,
} from '../../../../../src/modules/follow-through/domain/response.lifecycle';
import {
  confirmingRules,
  contestRules,
  proposedRules,
  upholdingRules,
  type ProposedFacts,
} from '../../../../../src/modules/follow-through/domain/response.rules';

const STATES: readonly DifficultyState[] = ['recorded', 'heard', 'resolved', 'withdrawn', 'dropped'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [DifficultyState, DifficultyAction, DifficultyState])[] = [
  ['recorded', 'hear', 'heard'],
  ['recorded', 'withdraw', 'withdrawn'],
  ['recorded', 'drop', 'dropped'],
  ['heard', 'hear', 'heard'],
  ['heard', 'resolve', 'resolved'],
  ['heard', 'withdraw', 'withdrawn'],
  ['heard', 'drop', 'dropped'],
];

describe('the lifecycle of a difficulty', () => {
  it('knows these states and no others', () =>
    expect([...difficultyLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a difficulty that is %s', (state) => {
    it.each(difficultyLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(difficultyLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const RESPONSES: readonly ResponseState[] = [
  'proposed',
  'confirmed',
  'declined',
  'contested',
  'upheld',
  'lifted',
  'dropped',
];

const DECISIONS: readonly (readonly [ResponseState, ResponseAction, ResponseState])[] = [
  ['proposed', 'confirm', 'confirmed'],
  ['proposed', 'decline', 'declined'],
  ['proposed', 'drop', 'dropped'],
  ['confirmed', 'contest', 'contested'],
  ['contested', 'uphold', 'upheld'],
  ['contested', 'lift', 'lifted'],
  ['contested', 'drop', 'dropped'],
];

describe('the lifecycle of a response', () => {
  it('knows these states and no others', () =>
    expect([...responseLifecycle.states].sort()).toEqual([...RESPONSES].sort()));

  describe.each(RESPONSES)('a response that is %s', (state) => {
    it.each(responseLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(responseLifecycle.next(state, action)).toBe(
        DECISIONS.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const UNEXCUSED = { attendance: 'absent-unexcused', centresFault: false, isSuspended: false };
const DIFFICULT: DifficultyFacts = {
  isOfOrder: false,
  happenedOn: '2026-06-01',
  openedOn: '2026-05-01',
  today: '2026-06-01',
  isAbsence: true,
  sessions: [UNEXCUSED, UNEXCUSED],
};
const whyNone = (changes: Partial<DifficultyFacts>) =>
  firstBroken(difficultyRules, { ...DIFFICULT, ...changes })?.code;

describe('A difficulty', () => {
  it('may be that a child did not come, twice', () => expect(whyNone({})).toBeUndefined());

  it('is of no order: there one speaks of a breach', () =>
    expect(whyNone({ isOfOrder: true })).toBe('difficulty.of-an-order'));

  it('happened between the first day of the work and today', () => {
    expect(whyNone({ happenedOn: '2026-04-30' })).toBe('difficulty.outside-the-work');
    expect(whyNone({ happenedOn: '2026-06-02' })).toBe('difficulty.outside-the-work');
    expect(whyNone({ happenedOn: '2026-05-01' })).toBeUndefined();
  });

  it('is never the fault of a centre, by the data of the reason or by what it cancelled', () => {
    const ours = [UNEXCUSED, UNEXCUSED, { attendance: 'late', centresFault: true, isSuspended: false }];
    expect(whyNone({ sessions: ours })).toBe('difficulty.centre-at-fault');
    const cancelled = [
      UNEXCUSED,
      UNEXCUSED,
      { attendance: 'centre-cancelled', centresFault: false, isSuspended: false },
    ];
    expect(whyNone({ sessions: cancelled })).toBe('difficulty.centre-at-fault');
  });

  it('is never an absence that was excused', () => {
    const sessions = [
      UNEXCUSED,
      UNEXCUSED,
      { attendance: 'absent-excused', centresFault: false, isSuspended: false },
    ];
    expect(whyNone({ sessions })).toBe('difficulty.absence-excused');
  });

  it('is never about a time in which the work stood still', () => {
    const sessions = [UNEXCUSED, UNEXCUSED, { ...UNEXCUSED, isSuspended: true }];
    expect(whyNone({ sessions })).toBe('difficulty.work-suspended');
  });

  it('is never one absence alone, nor one beside a session to which the child came', () => {
    expect(whyNone({ sessions: [UNEXCUSED] })).toBe('difficulty.one-absence-alone');
    expect(whyNone({ sessions: [] })).toBe('difficulty.one-absence-alone');
    const came = { attendance: 'attended', centresFault: false, isSuspended: false };
    expect(whyNone({ sessions: [UNEXCUSED, came] })).toBe('difficulty.one-absence-alone');
    expect(whyNone({ isAbsence: false, sessions: [] })).toBeUndefined();
  });

  it('is over when nothing waits for an answer', () => {
    expect(firstBroken(resolvingRules, { isAnswerOpen: true })?.code).toBe('difficulty.response-open');
    expect(firstBroken(resolvingRules, { isAnswerOpen: false })).toBeUndefined();
  });
});

const NOW = new Date('2026-06-01T10:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

describe('A child', () => {
  const whyNot = (changes: Partial<HearingFacts>) =>
    firstBroken(hearingRules, {
      ...{ explainedAt: NOW, openedAt: minutes(-60), now: NOW, tries: null },
      ...changes,
    })?.code;

  it('is heard during the work, and not in the future', () => {
    expect(whyNot({})).toBeUndefined();
    expect(whyNot({ explainedAt: minutes(1) })).toBe('difficulty.not-heard-yet');
    expect(whyNot({ explainedAt: minutes(-61) })).toBe('difficulty.not-heard-yet');
  });

  it('is passed over after enough tries alone', () => {
    expect(whyNot({ tries: { made: 2, needed: 3 } })).toBe('difficulty.not-tried-often-enough');
    expect(whyNot({ tries: { made: 3, needed: 3 } })).toBeUndefined();
  });
});

describe('A response', () => {
  const whyNot = (changes: Partial<ProposedFacts>) =>
    firstBroken(proposedRules, {
      ...{ isHeard: true, grade: 1, heaviestBefore: 0, isSkippingExplained: false },
      ...{ returnsCase: false, isVoluntary: false },
      ...changes,
    })?.code;

  it('comes after the child was heard', () =>
    expect(whyNot({ isHeard: false })).toBe('difficulty-response.child-not-heard'));

  it('is one grade heavier than the last at most, unless it is said why', () => {
    expect(whyNot({ grade: 2 })).toBe('difficulty-response.lighter-first');
    expect(whyNot({ grade: 2, heaviestBefore: 1 })).toBeUndefined();
    expect(whyNot({ grade: 3, heaviestBefore: 1 })).toBe('difficulty-response.lighter-first');
    expect(whyNot({ grade: 5, isSkippingExplained: true })).toBeUndefined();
    expect(whyNot({ grade: 1, heaviestBefore: 4 })).toBeUndefined();
  });

  it('returns nobody who came for help, whatever is said', () => {
    const returning = { returnsCase: true, isVoluntary: true, grade: 5, isSkippingExplained: true };
    expect(whyNot(returning)).toBe('difficulty-response.voluntary-support-is-never-returned');
    expect(whyNot({ ...returning, isVoluntary: false })).toBeUndefined();
  });

  it('is confirmed by another than proposed it, and upheld by a third', () => {
    const by = (by: string) => ({ by, proposedBy: 'one', decidedBy: 'two' });
    const why = (rules: typeof confirmingRules, who: string) => firstBroken(rules, by(who))?.code;
    expect(why(confirmingRules, 'one')).toBe('difficulty-response.confirmed-by-who-proposed');
    expect(why(confirmingRules, 'two')).toBeUndefined();
    for (const who of ['one', 'two'])
      expect(why(upholdingRules, who)).toBe('difficulty-response.upheld-by-who-decided');
    expect(why(upholdingRules, 'three')).toBeUndefined();
  });

  it('is contested from when on it holds', () => {
    const why = (contestedAt: Date, decidedAt: Date | null) =>
      firstBroken(contestRules, { contestedAt, decidedAt, now: NOW })?.code;
    expect(why(NOW, minutes(-5))).toBeUndefined();
    for (const [contestedAt, decidedAt] of [
      [NOW, null],
      [minutes(-6), minutes(-5)],
      [minutes(1), minutes(-5)],
    ] as const)
      expect(why(contestedAt, decidedAt)).toBe('difficulty-response.contested-before-it-held');
  });
});
