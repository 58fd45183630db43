import * as rules from '../../../../../src/modules/referrals/domain/condition.rules';
import type { Condition, ConditionCode } from '../../../../../src/modules/referrals/domain/referral';
import type { ReferralRule } from '../../../../../src/modules/referrals/domain/referral-rule';
import { answer, conditionsMet, consents, holds, NOW } from './referral-examples';

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

describe('referral.consent-in-custody-not-confirmed', () => {
  const rule = rules.consentIsConfirmedInFreedom;
  const inCustody = { ...answer, inCustody: true };

  it('is the code of the rule', () => expect(rule.code).toBe('referral.consent-in-custody-not-confirmed'));

  it('holds for what was said in freedom', () => expect(holds(rule, {}, { answer })).toBe(true));

  it.each(['consent-of-child', 'consent-of-representative'] as const)(
    'does not hold while the %s, given in custody, waits to be confirmed',
    (code) =>
      expect(holds(rule, {}, { answer, conditions: changed(code, { unconfirmed: true }) })).toBe(false),
  );

  it('does not hold for an answer in custody after which nothing was said in freedom', () =>
    expect(holds(rule, {}, { answer: inCustody })).toBe(false));

  it('does not hold for an answer in custody without any consent', () =>
    expect(holds(rule, {}, { answer: inCustody, conditions: without('consent-of-child') })).toBe(false));

  it('holds once the child has said it again after the answer in custody', () => {
    const metAt = '2026-11-23T09:30:00.000Z';
    const conditions = changed('consent-of-child', { metAt });
    expect(holds(rule, {}, { answer: inCustody, conditions })).toBe(true);
  });
});
