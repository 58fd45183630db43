import { firstBroken } from '../../../../../src/kernel/rule';
import {
  intakeErrorRules,
  RESTING,
  type IntakeErrorFacts,
} from '../../../../../src/modules/intake/domain/intake-error.rules';

const broken = (facts: Partial<IntakeErrorFacts>) =>
  firstBroken(intakeErrorRules, {
    registeredBy: 'inspector',
    markedBy: 'supervisor',
    resting: [],
    ...facts,
  });

describe('an intake that is marked as recorded in error', () => {
  it('is marked when nothing rests on it', () => expect(broken({})).toBeUndefined());

  it('is marked by another person than who recorded it', () =>
    expect(broken({ markedBy: 'inspector' })?.code).toBe('intake.second-person-needed'));

  it.each([
    ['referral', 'intake.referral-to-withdraw-first'],
    ['review', 'intake.review-to-settle-first'],
    ['handover', 'intake.handover-to-withdraw-first'],
    ['order', 'intake.order-to-end-first'],
    ['hearing', 'intake.hearing-to-cancel-first'],
    ['report', 'intake.report-to-withdraw-first'],
  ] as const)('waits until the %s is ended', (resting, code) =>
    expect(broken({ resting: [resting] })?.code).toBe(code),
  );

  it('knows a rule for each thing that can rest on it, with its source', () => {
    const rules = RESTING.map((resting) => broken({ resting: [resting] }));
    expect(new Set(rules.map((rule) => rule?.code)).size).toBe(RESTING.length);
    for (const rule of rules) expect(rule?.citation).toMatch(/GC24/);
  });
});
