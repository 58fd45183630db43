import * as rules from '../../../../../src/modules/referrals/domain/eligibility.rules';
import { actAt, holds, NOW, request } from './referral-examples';

describe('referral.act-not-recorded', () => {
  it('holds with an act', () => expect(holds(rules.actIsRecorded)).toBe(true));

  it('does not hold without one', () => expect(holds(rules.actIsRecorded, { acts: [] })).toBe(false));
});

describe('referral.child-below-age-of-responsibility', () => {
  const rule = rules.childIsOfAgeOfResponsibility;

  it('holds on the very age of responsibility for the act', () =>
    expect(holds(rule, { acts: [actAt(14, 14)] })).toBe(true));

  it('does not hold a year below', () => expect(holds(rule, { acts: [actAt(13, 14)] })).toBe(false));

  it('does not hold for a 15-year-old where the act is one of those from 16', () =>
    expect(holds(rule, { acts: [actAt(15, 16)] })).toBe(false));

  it('goes by the youngest age that is possible', () =>
    expect(holds(rule, { acts: [{ ...actAt(13, 14), ageOldest: 17 }] })).toBe(false));

  it('leaves aside an act for which the child was too young, beside one for which it was not', () => {
    expect(holds(rule, { acts: [actAt(15, 14), actAt(15, 16)] })).toBe(true);
    expect(holds(rule, { acts: [actAt(13, 14), actAt(15, 16)] })).toBe(false);
  });
});

describe('referral.intake-decided-otherwise', () => {
  it('holds while the acts await an answer', () => expect(holds(rules.intakeAwaitsAnAnswer)).toBe(true));

  it('does not hold for a child who was warned, or told that nothing follows', () =>
    expect(holds(rules.intakeAwaitsAnAnswer, { decidedOtherwise: true })).toBe(false));
});

describe('referral.adult-at-the-act', () => {
  const rule = rules.actWasDoneAsChild;

  it('holds the day before the 18th birthday', () => expect(holds(rule, { acts: [actAt(17)] })).toBe(true));

  it('does not hold from 18 on', () => expect(holds(rule, { acts: [actAt(18)] })).toBe(false));

  it('holds while it is in doubt', () =>
    expect(holds(rule, { acts: [{ ...actAt(17), ageOldest: 19 }] })).toBe(true));

  it('holds for a young person who is 18 now and was not at the act', () =>
    expect(holds(rule, { child: { ageYoungest: 18, ageOldest: 18 }, acts: [actAt(17)] })).toBe(true));
});

describe('referral.child-outside-ages-of-prevention', () => {
  const rule = rules.childIsOfAgeForPrevention;
  const aged = (ageYoungest: number, ageOldest: number | null) =>
    holds(rule, { child: { ageYoungest, ageOldest } });

  it.each([
    [10, 10],
    [17, 17],
    [9, 10],
    [0, null],
    [17, 18],
  ])('holds for a child between %d and %d', (youngest, oldest) => expect(aged(youngest, oldest)).toBe(true));

  it.each([
    [9, 9],
    [18, 18],
  ])('does not hold for a child between %d and %d', (youngest, oldest) =>
    expect(aged(youngest, oldest)).toBe(false),
  );
});

describe('referral.draft-not-old-enough', () => {
  const rule = rules.draftHasLainItsTime;

  it('holds after the clock of the draft', () =>
    expect(holds(rule, { draftExpiresAt: new Date(NOW.getTime() - 1) })).toBe(true));

  it('does not hold in its last instant', () => expect(holds(rule, { draftExpiresAt: NOW })).toBe(false));

  it('does not hold where no such clock runs', () =>
    expect(holds(rule, { draftExpiresAt: null })).toBe(false));
});

describe('referral.intake-referred-already', () => {
  const rule = rules.intakeIsNotReferredAlready;

  it('holds for the only referral of an intake', () => expect(holds(rule)).toBe(true));

  it('does not hold beside a refusal, which its review answers', () =>
    expect(holds(rule, { sameIntake: ['refused'] })).toBe(false));
});

describe('referral.intake-recorded-in-error', () => {
  const rule = rules.intakeStands;

  it('holds for an intake that stands', () => expect(holds(rule)).toBe(true));

  it('does not hold for one that was recorded in error', () =>
    expect(holds(rule, { intakeInError: true })).toBe(false));
});

describe('referral.nothing-to-answer-for', () => {
  const rule = rules.intakeStillCarriesADiversion;

  it('holds while the intake carries a diversion', () => expect(holds(rule)).toBe(true));

  it('does not hold when no act is left, or the child proves too young for one', () =>
    expect(holds(rule, { carriesADiversion: false })).toBe(false));
});

describe('referral.eligibility-blocks', () => {
  const rule = rules.eligibilityDoesNotBlock;

  it('is the code of the rule', () => expect(rule.code).toBe('referral.eligibility-blocks'));

  it('holds when no dated rule blocks', () => expect(holds(rule, request({ blocking: [] }))).toBe(true));

  it('does not hold when one blocks', () =>
    expect(holds(rule, request({ blocking: ['first-act'] }))).toBe(false));

  it('does not hold where nothing was checked', () =>
    expect(holds(rule, request({ blocking: undefined }))).toBe(false));
});
