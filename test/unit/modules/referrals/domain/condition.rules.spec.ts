import * as rules from '../../../../../src/modules/referrals/domain/condition.rules';
import type { Condition, ConditionCode } from '../../../../../src/modules/referrals/domain/referral';
import type { ReferralRule } from '../../../../../src/modules/referrals/domain/referral-rule';
import { conditionsMet, consents, holds, NOW } from './referral-examples';

const without = (code: ConditionCode) => conditionsMet.filter(({ condition }) => condition !== code);
const changed = (code: ConditionCode, changes: Partial<Condition>) =>
  conditionsMet.map((each) => (each.condition === code ? { ...each, ...changes } : each));

const RULES: readonly (readonly [string, ReferralRule, ConditionCode])[] = [
  ['referral.sufficient-evidence-not-recorded', rules.evidenceIsSufficient, 'sufficient-evidence'],
  [
    'referral.admission-not-recorded',
    rules.responsibilityWasAdmittedFreely,
    'responsibility-admitted-freely',
  ],
  ['referral.child-consent-not-recorded', rules.childHasConsented, 'consent-of-child'],
  [
    'referral.representative-consent-not-recorded',
    rules.representativeHasConsented,
    'consent-of-representative',
  ],
  ['referral.legal-help-not-recorded', rules.legalHelpWasOffered, 'legal-help-offered'],
  ['referral.measure-lawfulness-not-recorded', rules.measureIsAttestedLawful, 'lawful-non-custodial-measure'],
];

describe.each(RULES)('%s', (code, rule, condition) => {
  it('is the code of the rule', () => expect(rule.code).toBe(code));

  it('holds when the condition is recorded', () => expect(holds(rule)).toBe(true));

  it('does not hold when the condition is missing', () =>
    expect(holds(rule, {}, { conditions: without(condition) })).toBe(false));

  it('holds when it is met in this instant', () =>
    expect(holds(rule, {}, { conditions: changed(condition, { metAt: NOW.toISOString() }) })).toBe(true));

  it('does not hold when it will be met later', () =>
    expect(holds(rule, {}, { conditions: changed(condition, { metAt: '2026-11-23T10:00:00.001Z' }) })).toBe(
      false,
    ));

  it.each([{ recordedBy: '' }, { attestedBy: '' }, { basis: '' }, { metAt: 'never' }])(
    'does not hold with %j',
    (gap) => expect(holds(rule, {}, { conditions: changed(condition, gap) })).toBe(false),
  );
});

describe('the consent of the representative', () => {
  const conditions = without('consent-of-representative');

  it('is no longer asked from the 18th birthday on', () =>
    expect(
      holds(rules.representativeHasConsented, { child: { ageYoungest: 18, ageOldest: 18 } }, { conditions }),
    ).toBe(true));

  it('is asked while the 18th birthday is in doubt', () =>
    expect(
      holds(rules.representativeHasConsented, { child: { ageYoungest: 17, ageOldest: 18 } }, { conditions }),
    ).toBe(false));
});

describe('referral.prevention-needs-no-charge', () => {
  const rule = rules.preventionChargesNobody;

  it('is the code of the rule', () => expect(rule.code).toBe('referral.prevention-needs-no-charge'));

  it('holds when only consents are recorded', () =>
    expect(holds(rule, {}, { basis: 'prevention', conditions: consents })).toBe(true));

  it.each(['sufficient-evidence', 'responsibility-admitted-freely'] as const)(
    'does not hold when %s is recorded',
    (condition) => {
      const charging = conditionsMet.filter((each) => each.condition === condition);
      expect(holds(rule, {}, { basis: 'prevention', conditions: [...consents, ...charging] })).toBe(false);
    },
  );
});
