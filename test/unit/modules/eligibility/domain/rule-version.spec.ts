import { firstBroken } from '../../../../../src/kernel/rule';
import { dayBefore } from '../../../../../src/modules/eligibility/domain/rule-version';
import {
  ruleVersionLifecycle,
  type RuleVersionAction,
  type RuleVersionState,
} from '../../../../../src/modules/eligibility/domain/rule-version.lifecycle';
import { approvalRules } from '../../../../../src/modules/eligibility/domain/rule-version.rules';
import { limitsContradict, misfitsOf } from '../../../../../src/modules/eligibility/domain/rule-parameters';
import { RULE_BOOK } from '../../../../../src/modules/eligibility/domain/rule-book';
import { seedRuleVersions } from '../../../../../src/modules/eligibility/seed/seed-eligibility';

/** By hand: every move that there is. */
const MOVES: Readonly<Record<RuleVersionState, Partial<Record<RuleVersionAction, RuleVersionState>>>> = {
  drafted: { amend: 'drafted', propose: 'proposed' },
  proposed: { approve: 'approved', 'send-back': 'drafted' },
  approved: { supersede: 'retired' },
  retired: {},
};
const ACTIONS: readonly RuleVersionAction[] = ['amend', 'propose', 'approve', 'send-back', 'supersede'];

describe('a version of a rule', () => {
  const cells = (Object.keys(MOVES) as RuleVersionState[]).flatMap((state) =>
    ACTIONS.map((action) => [state, action, MOVES[state][action]] as const),
  );

  it.each(cells)('that is %s, on %s, becomes %s', (state, action, to) => {
    expect(ruleVersionLifecycle.next(state, action)).toBe(to);
  });

  it('begins as a draft', () => expect(ruleVersionLifecycle.initial).toBe('drafted'));
  it('ends the day before its successor begins', () => expect(dayBefore('2028-03-01')).toBe('2028-02-29'));
});

describe('the approval of a version', () => {
  const terms = {
    actorId: 'second',
    writtenBy: ['first'],
    validFrom: '2026-06-02',
    today: '2026-06-01',
    predecessorFrom: '2026-01-01',
  };
  const brokenBy = (said: Partial<typeof terms>) => firstBroken(approvalRules, { ...terms, ...said })?.code;

  it('is for a second person', () => {
    expect(brokenBy({})).toBeUndefined();
    expect(brokenBy({ actorId: 'first' })).toBe('eligibility-rule.approved-by-its-writer');
    expect(brokenBy({ writtenBy: ['first', 'second'] })).toBe('eligibility-rule.approved-by-its-writer');
  });

  it('is for a day still to come', () => {
    expect(brokenBy({ validFrom: '2026-06-01' })).toBe('eligibility-rule.day-has-come');
  });

  it('is for a day after the first of the version before', () => {
    expect(brokenBy({ predecessorFrom: '2026-06-02' })).toBe('eligibility-rule.not-after-the-last');
    expect(firstBroken(approvalRules, { ...terms, predecessorFrom: null })).toBeUndefined();
  });
});

describe('the parameters of a version', () => {
  it('are those that its rule takes, no more and no fewer', () => {
    expect(misfitsOf(['bands'], { bands: ['x'] })).toEqual([]);
    expect(misfitsOf(['bands'], {})).toEqual(['bands']);
    expect(misfitsOf([], { most: 1 })).toEqual(['most']);
  });

  it('name each band once', () => {
    expect(limitsContradict({ limits: [{ band: 'a', amount: 1 }] })).toBe(false);
    expect(
      limitsContradict({
        limits: [
          { band: 'a', amount: 1 },
          { band: 'a', amount: 2 },
        ],
      }),
    ).toBe(true);
  });
});

describe('the versions that the product brings along', () => {
  it('are one for each rule, with what it takes', () => {
    const seeded = seedRuleVersions();
    expect(seeded.map(({ code }) => code).sort()).toEqual(RULE_BOOK.map(({ code }) => code).sort());
    for (const rule of RULE_BOOK) {
      const { parameters, policy } = seeded.find(({ code }) => code === rule.code)!;
      expect([rule.code, misfitsOf(rule.takes, parameters)]).toEqual([rule.code, []]);
      expect(policy === 'block' && rule.kind !== 'rule').toBe(false);
    }
  });

  it('only warn of an earlier act and of gravity, since neither is a condition of the Convention', () => {
    const policies = new Map(seedRuleVersions().map(({ code, policy }) => [code, policy]));
    expect([policies.get('first-act'), policies.get('gravity-band')]).toEqual(['warn', 'warn']);
  });
});
