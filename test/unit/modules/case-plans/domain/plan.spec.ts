import { firstBroken } from '../../../../../src/kernel/rule';
import { comparePlans } from '../../../../../src/modules/case-plans/domain/compare-plans';
import type {
  Activity,
  Goal,
  PlanContent,
  PlanParty,
} from '../../../../../src/modules/case-plans/domain/plan';
import {
  planLifecycle,
  type PlanAction,
  type PlanState,
} from '../../../../../src/modules/case-plans/domain/plan.lifecycle';
import {
  agreementRules,
  approvalRules,
  signingRules,
  type AgreementFacts,
  type ApprovalFacts,
  type SigningFacts,
} from '../../../../../src/modules/case-plans/domain/agreement.rules';
import { countingSignatures } from '../../../../../src/modules/case-plans/domain/counting-signatures';
import { proposalRules, type ProposalFacts } from '../../../../../src/modules/case-plans/domain/plan.rules';

const STATES: readonly PlanState[] = [
  'drafted',
  'proposed',
  'agreed',
  'active',
  'superseded',
  'completed',
  'terminated',
  'discarded',
];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [PlanState, PlanAction, PlanState])[] = [
  ['drafted', 'amend', 'drafted'],
  ['drafted', 'propose', 'proposed'],
  ['drafted', 'discard', 'discarded'],
  ['drafted', 'take-up', 'active'],
  ['proposed', 'sign', 'proposed'],
  ['proposed', 'agree', 'agreed'],
  ['proposed', 'revise', 'drafted'],
  ['agreed', 'approve', 'active'],
  ['agreed', 'send-back', 'drafted'],
  ['agreed', 'revise', 'drafted'],
  ['active', 'supersede', 'superseded'],
  ['active', 'complete', 'completed'],
  ['active', 'terminate', 'terminated'],
];

describe('the lifecycle of a plan', () => {
  it('knows these states and no others', () =>
    expect([...planLifecycle.states].sort()).toEqual([...STATES].sort()));

  describe.each(STATES)('a plan that is %s', (state) => {
    it.each(planLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(planLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

const PROPOSED: ProposalFacts = {
  startsOn: '2026-06-01',
  endsOn: '2026-09-30',
  latestEndOn: '2026-09-30',
  openedOn: '2026-06-01',
  today: '2026-06-01',
  isChildHeard: true,
  minutesAWeek: 2400,
  goals: [{ activitiesUntil: ['2026-09-30', '2026-07-01'] }],
};
const whyNotProposed = (changes: Partial<ProposalFacts>) =>
  firstBroken(proposalRules, { ...PROPOSED, ...changes })?.code;

describe('A proposal', () => {
  it('may last to the last day that was offered', () => expect(whyNotProposed({})).toBeUndefined());

  it('lasts no day longer', () =>
    expect(whyNotProposed({ endsOn: '2026-10-01' })).toBe('plan.longer-than-offered'));

  it('lasts as long as it is planned where nothing was offered', () =>
    expect(whyNotProposed({ endsOn: '2027-10-01', latestEndOn: null })).toBeUndefined());

  it('has a goal, and for each something that is done', () => {
    expect(whyNotProposed({ goals: [] })).toBe('plan.no-goal');
    const idle = [...PROPOSED.goals, { activitiesUntil: [] }];
    expect(whyNotProposed({ goals: idle })).toBe('plan.goal-without-activity');
  });

  it('hears the child', () => expect(whyNotProposed({ isChildHeard: false })).toBe('plan.child-not-heard'));

  it('says from when and until when', () => {
    expect(whyNotProposed({ startsOn: null })).toBe('plan.no-term');
    expect(whyNotProposed({ endsOn: null })).toBe('plan.no-term');
  });

  it('is not over before it is agreed', () => {
    expect(whyNotProposed({ today: '2026-09-30' })).toBeUndefined();
    expect(whyNotProposed({ today: '2026-10-01' })).toBe('plan.over-already');
  });

  it('begins on no day before the case', () =>
    expect(whyNotProposed({ startsOn: '2026-05-31' })).toBe('plan.begins-before-the-case'));

  it('leaves time for school and rest', () =>
    expect(whyNotProposed({ minutesAWeek: 2401 })).toBe('plan.no-time-left'));

  it('has nothing that is over before it begins', () =>
    expect(whyNotProposed({ goals: [{ activitiesUntil: ['2026-05-31'] }] })).toBe(
      'plan.activity-before-it-begins',
    ));

  it('goes on with nothing after its end', () => {
    const late = [{ activitiesUntil: ['2026-09-30', '2026-10-01'] }];
    expect(whyNotProposed({ goals: late })).toBe('plan.activity-after-its-end');
  });
});

const AT = new Date('2026-06-01T10:00:00Z');
const SIGNED: SigningFacts = {
  party: 'worker',
  way: 'typed',
  signedAt: AT,
  proposedAt: AT,
  openedAt: new Date(AT.getTime() - 1_000),
  now: AT,
  isWorker: true,
  isSignedAlready: false,
  isCorrection: false,
  isOfAge: false,
};
const whyNotSigned = (changes: Partial<SigningFacts>) =>
  firstBroken(signingRules, { ...SIGNED, ...changes })?.code;
const before = (ms: number) => new Date(AT.getTime() - ms);

describe('A signature', () => {
  it('may be given in the instant of the proposal', () => expect(whyNotSigned({})).toBeUndefined());

  it('is given once, and put right as often as it must be', () => {
    expect(whyNotSigned({ isSignedAlready: true })).toBe('plan.signed-already');
    expect(whyNotSigned({ isSignedAlready: true, isCorrection: true })).toBeUndefined();
    expect(whyNotSigned({ isCorrection: true })).toBe('plan.nothing-to-correct');
  });

  it.each(['typed', 'drawn'] as const)('is %s neither before the proposal nor in the future', (way) => {
    expect(whyNotSigned({ way, signedAt: before(1) })).toBe('plan.signed-before-it-was-proposed');
    expect(whyNotSigned({ way, signedAt: before(-1) })).toBe('plan.signed-in-the-future');
  });

  it.each(['on-paper', 'not-signed'] as const)(
    'that is %s may come before, but not before the case',
    (way) => {
      expect(whyNotSigned({ way, signedAt: before(1_000) })).toBeUndefined();
      expect(whyNotSigned({ way, signedAt: before(1_001) })).toBe('plan.signed-before-it-was-proposed');
    },
  );

  it('of the worker is given by who answers for the case; of the others whoever was there writes it down', () => {
    expect(whyNotSigned({ isWorker: false })).toBe('plan.worker-signs-alone');
    expect(whyNotSigned({ isWorker: false, party: 'child' })).toBeUndefined();
  });

  it('is given by nobody for who is of age', () => {
    expect(whyNotSigned({ party: 'representative' })).toBeUndefined();
    expect(whyNotSigned({ party: 'representative', isOfAge: true })).toBe('plan.child-of-age');
    expect(whyNotSigned({ party: 'child', isOfAge: true })).toBeUndefined();
  });
});

describe('The signatures that bind', () => {
  const one = (party: PlanParty, recordedBy: string, proposedAt = AT) => ({ party, recordedBy, proposedAt });
  const counting = (...signatures: ReturnType<typeof one>[]) =>
    countingSignatures(signatures, { proposedAt: AT, workerId: 'worker' });

  it('are those of what is proposed now', () =>
    expect(counting(one('child', 'worker', before(1)))).toEqual([]));

  it('are none where nothing is proposed', () =>
    expect(countingSignatures([one('child', 'worker')], { proposedAt: null, workerId: 'worker' })).toEqual(
      [],
    ));

  it('are of each party the last', () => {
    const [first, last, other] = [one('child', 'a'), one('child', 'b'), one('representative', 'a')];
    expect(counting(first, other, last)).toEqual([other, last]);
  });

  it('are of the worker only while it is the one who answers', () => {
    expect(counting(one('worker', 'former'))).toEqual([]);
    expect(counting(one('worker', 'former'), one('worker', 'worker'))).toEqual([one('worker', 'worker')]);
  });
});

const AGREED: AgreementFacts = {
  answered: ['child', 'representative', 'worker'],
  objecting: [],
  isOfAge: false,
  hasWorker: true,
  agreedUntil: null,
  today: '2026-06-01',
};

describe('An agreement', () => {
  const whyNot = (changes: Partial<AgreementFacts>) =>
    firstBroken(agreementRules, { ...AGREED, ...changes })?.code;

  it('stands when all have answered', () => expect(whyNot({})).toBeUndefined());

  it.each(AGREED.answered.map((party) => [party] as const))('does not stand without: %s', (party) =>
    expect(whyNot({ answered: AGREED.answered.filter((one) => one !== party) })).toBe(
      `plan.${party}-not-asked`,
    ),
  );

  it('of a young person who is of age needs no representative', () =>
    expect(whyNot({ answered: ['child', 'worker'], isOfAge: true })).toBeUndefined());

  it('stands neither against the child nor against the worker', () => {
    expect(whyNot({ objecting: ['child'] })).toBe('plan.child-objects');
    expect(whyNot({ objecting: ['worker'] })).toBe('plan.worker-objects');
  });

  it('stands though a parent objects, which who approves reads', () =>
    expect(whyNot({ objecting: ['representative'] })).toBeUndefined());

  it('begins nothing on what was agreed to for a time that is over', () => {
    expect(whyNot({ agreedUntil: '2026-06-01' })).toBeUndefined();
    expect(whyNot({ agreedUntil: '2026-05-31' })).toBe('plan.consent-run-out');
  });

  it('does not stand where nobody answers for the case', () =>
    expect(whyNot({ hasWorker: false })).toBe('plan.nobody-answers'));
});

describe('An approval', () => {
  const APPROVED: ApprovalFacts = { approvedBy: 'coordinator', writers: ['worker'], signedBy: 'worker' };
  const whyNot = (changes: Partial<ApprovalFacts>) =>
    firstBroken(approvalRules, { ...APPROVED, ...changes })?.code;

  it('is given by who wrote none of it and promised nothing', () => expect(whyNot({})).toBeUndefined());

  it('is not given by anybody who wrote of it', () =>
    expect(whyNot({ writers: ['worker', 'coordinator'] })).toBe('plan.approved-by-its-author'));

  it('is not given by who signed as worker', () =>
    expect(whyNot({ signedBy: 'coordinator' })).toBe('plan.approved-by-who-signed'));
});

describe('every rule of a plan', () => {
  it.each(
    [...proposalRules, ...signingRules, ...agreementRules, ...approvalRules].map((rule) => [rule.code, rule]),
  )('%s names its source', (_, rule) =>
    expect((rule as { citation: string }).citation.length).toBeGreaterThan(3),
  );
});

const activity = (key: string, changes: Partial<Activity> = {}): Activity => ({
  ...{ key, kind: 'group', service: 'Drawing.', provider: null, doer: 'child' },
  ...{ times: 1, rhythm: 'week', minutes: 60, untilOn: '2026-07-01' },
  ...changes,
});
const goal = (key: string, activities: readonly Activity[], changes: Partial<Goal> = {}): Goal => ({
  ...{ key, area: 'health', aim: 'Sleep.', measure: 'Sleeps.', activities },
  ...changes,
});
const PLAN: PlanContent = {
  startsOn: '2026-06-01',
  endsOn: '2026-07-01',
  childView: 'Yes.',
  goals: [goal('g1', [activity('a1'), activity('a2')]), goal('g2', [activity('a3')])],
};

describe('The difference between two editions', () => {
  it('is nothing when they say the same', () => expect(comparePlans(PLAN, PLAN)).toEqual([]));

  it('does not lie in the order of goals and activities', () => {
    const [first, second] = PLAN.goals;
    const turned = [second!, { ...first!, activities: [...first!.activities].reverse() }];
    expect(comparePlans(PLAN, { ...PLAN, goals: turned })).toEqual([]);
  });

  it('names each field with both values', () => {
    const goals = [
      goal('g1', [activity('a1', { times: 2 }), activity('a2')], { aim: 'Rest.' }),
      PLAN.goals[1]!,
    ];
    expect(comparePlans(PLAN, { ...PLAN, endsOn: '2026-08-01', goals })).toEqual([
      {
        ...{ what: 'plan', key: null, change: 'changed' },
        fields: [{ field: 'endsOn', before: '2026-07-01', now: '2026-08-01' }],
      },
      {
        ...{ what: 'goal', key: 'g1', change: 'changed' },
        fields: [{ field: 'aim', before: 'Sleep.', now: 'Rest.' }],
      },
      { what: 'activity', key: 'a1', change: 'changed', fields: [{ field: 'times', before: '1', now: '2' }] },
    ]);
  });

  it('names what is new and what is no more', () => {
    const goals = [goal('g1', [activity('a1'), activity('a4')])];
    const changes = comparePlans(PLAN, { ...PLAN, goals });
    expect(changes.map(({ what, key, change }) => `${change} ${what} ${key}`)).toEqual([
      'removed goal g2',
      'added activity a4',
      'removed activity a2',
      'removed activity a3',
    ]);
    expect(changes[0]!.fields).toContainEqual({ field: 'aim', before: 'Sleep.', now: null });
  });

  it('tells of an activity that goes on for another goal', () => {
    const [first, second] = PLAN.goals;
    const moved = [
      goal('g1', [first!.activities[0]!]),
      goal('g2', [...second!.activities, first!.activities[1]!]),
    ];
    expect(comparePlans(PLAN, { ...PLAN, goals: moved })).toEqual([
      {
        what: 'activity',
        key: 'a2',
        change: 'changed',
        fields: [{ field: 'goal', before: 'g1', now: 'g2' }],
      },
    ]);
  });
});
