import { firstBroken } from '../../../../../src/kernel/rule';
import type { EvidenceStanding } from '../../../../../src/modules/intake/domain/evidence';
import { INTAKE_DECISIONS } from '../../../../../src/modules/intake/domain/intake-decision';
import {
  intakeDecisionRules,
  type IntakeDecisionFacts,
} from '../../../../../src/modules/intake/domain/intake-decision.rules';

const act = (ageYoungest: number, minimumAge = 14, investigatorId: string | null = null) => ({
  ageYoungest,
  minimumAge,
  investigatorId,
  evidence: 'open' as EvidenceStanding,
});

const facts = (given: Partial<IntakeDecisionFacts>): IntakeDecisionFacts => ({
  decision: 'refer',
  acts: [act(15)],
  victims: [],
  deciderId: 'decider',
  earlier: [],
  beside: [],
  ...given,
});

const broken = (given: Partial<IntakeDecisionFacts>) => firstBroken(intakeDecisionRules, facts(given))?.code;

describe('a decision on an intake', () => {
  it.each(INTAKE_DECISIONS)('%s is open for a child who answers for the act', (decision) =>
    expect(broken({ decision })).toBeUndefined(),
  );

  it.each(INTAKE_DECISIONS)('%s is open on the day of the minimum age', (decision) =>
    expect(broken({ decision, acts: [act(14)] })).toBeUndefined(),
  );

  it.each(['warning', 'refer', 'prosecutor'] as const)(
    '%s is no way for a child too young for every act',
    (decision) =>
      expect(broken({ decision, acts: [act(13), act(13, 16)] })).toBe('intake.below-age-of-responsibility'),
  );

  it('may be to do nothing about a child too young for every act', () =>
    expect(broken({ decision: 'no-action', acts: [act(13)] })).toBeUndefined());

  it.each(['warning', 'prosecutor'] as const)(
    '%s leaves aside what the child was too young for, beside an act that it answers for',
    (decision) => {
      expect(broken({ decision, acts: [act(15), act(15, 16)] })).toBeUndefined();
      const unproven = { ...act(15), evidence: 'insufficient' as const };
      expect(broken({ decision, acts: [unproven, act(15, 16)] })).toBe('intake.evidence-insufficient');
    },
  );

  it('may refer a child too young for one act of two', () =>
    expect(broken({ decision: 'refer', acts: [act(15), act(15, 16)] })).toBeUndefined());

  it('reads an unknown age as none', () =>
    expect(broken({ decision: 'prosecutor', acts: [act(0)] })).toBe('intake.below-age-of-responsibility'));

  it.each(['warning', 'prosecutor'] as const)('%s needs an act', (decision) =>
    expect(broken({ decision, acts: [] })).toBe('intake.no-act-recorded'),
  );

  it.each(['warning', 'prosecutor'] as const)(
    '%s is not for acts that are known not to be proven',
    (decision) =>
      expect(broken({ decision, acts: [{ ...act(15), evidence: 'insufficient' }] })).toBe(
        'intake.evidence-insufficient',
      ),
  );

  it.each(['open', 'sufficient'] as const)('may charge when the evidence for one act is %s', (evidence) =>
    expect(
      broken({
        decision: 'prosecutor',
        acts: [
          { ...act(15), evidence: 'insufficient' },
          { ...act(15), evidence },
        ],
      }),
    ).toBeUndefined(),
  );

  it.each(['no-action', 'refer'] as const)('%s needs none', (decision) =>
    expect(broken({ decision, acts: [] })).toBeUndefined(),
  );

  it.each(['no-action', 'warning'] as const)('%s is not for whoever investigated the act', (decision) =>
    expect(broken({ decision, acts: [act(15), act(15, 14, 'decider')] })).toBe('intake.decider-investigated'),
  );

  it.each(['refer', 'prosecutor'] as const)('%s hands it on, whoever investigated', (decision) =>
    expect(broken({ decision, acts: [act(15, 14, 'decider')] })).toBeUndefined(),
  );

  const VICTIM = { heardAt: null, notHeardReason: null, objects: false, objectionAnsweredAt: null };
  const objecting = { ...VICTIM, heardAt: new Date(0), objects: true };
  it.each(['no-action', 'warning'] as const)('%s waits until who objects is answered', (decision) => {
    expect(broken({ decision, victims: [objecting] })).toBe('intake.objection-not-answered');
    expect(
      broken({ decision, victims: [{ ...objecting, objectionAnsweredAt: new Date(1) }] }),
    ).toBeUndefined();
  });

  it.each(['refer', 'prosecutor'] as const)('%s leaves the answer to who decides then', (decision) =>
    expect(broken({ decision, victims: [objecting] })).toBeUndefined(),
  );

  it.each(['no-action', 'warning', 'refer', 'prosecutor'] as const)(
    '%s waits until every victim is heard, or it is said why not',
    (decision) => {
      const heard = { ...VICTIM, heardAt: new Date(0) };
      const notReached = { ...VICTIM, notHeardReason: 'not-reached' };
      expect(broken({ decision, victims: [heard, notReached] })).toBeUndefined();
      expect(broken({ decision, victims: [heard, VICTIM] })).toBe('intake.victim-not-heard');
    },
  );

  it.each(['refer', 'prosecutor'] as const)('%s is not for a child who was warned for it', (decision) => {
    expect(broken({ decision, earlier: ['warning', 'no-action'] })).toBe('intake.warned-already');
    expect(broken({ decision, earlier: ['no-action', 'refer', 'prosecutor'] })).toBeUndefined();
  });

  it.each(['no-action', 'warning'] as const)('%s may follow upon a warning', (decision) =>
    expect(broken({ decision, earlier: ['warning'] })).toBeUndefined(),
  );

  /** Written by hand: what may be decided beside what is under way. */
  const BESIDE = {
    referral: { open: ['refer'], because: 'intake.referral-under-way' },
    case: { open: ['refer'], because: 'intake.answered-by-a-case' },
    review: { open: ['refer'], because: 'intake.review-pending' },
  } as const;

  describe.each(Object.entries(BESIDE))('beside a %s', (beside, { open, because }) => {
    const given = { beside: [beside as keyof typeof BESIDE] };

    it.each(INTAKE_DECISIONS)('%s is open, or waits', (decision) =>
      expect(broken({ decision, ...given })).toBe(
        (open as readonly string[]).includes(decision) ? undefined : because,
      ),
    );

    it('nothing stands in the way of leaving a child alone who is too young for every act', () =>
      expect(broken({ decision: 'no-action', acts: [act(13)], ...given })).toBeUndefined());
  });

  it.each(intakeDecisionRules.map((rule) => [rule.code, rule.citation]))(
    'cites the source of %s',
    (_, citation) => expect(citation).not.toBe(''),
  );
});
