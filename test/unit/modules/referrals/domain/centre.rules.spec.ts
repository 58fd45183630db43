import * as rules from '../../../../../src/modules/referrals/domain/centre.rules';
import { CENTRE, holds, request } from './referral-examples';

describe('referral.centre-not-chosen', () => {
  it('holds when a centre is asked', () => expect(holds(rules.centreIsChosen)).toBe(true));

  it('does not hold without a centre', () =>
    expect(holds(rules.centreIsChosen, { centre: null })).toBe(false));

  it('does not hold when a school is asked in its place', () =>
    expect(holds(rules.centreIsChosen, { centre: { ...CENTRE, kind: 'school' } })).toBe(false));
});

describe('referral.centre-does-not-serve-district', () => {
  const rule = rules.centreServesTheDistrict;

  it('holds where the child lives in a district of the centre', () => expect(holds(rule)).toBe(true));

  it('does not hold where the child lives elsewhere', () =>
    expect(holds(rule, {}, { district: 'narimanov' })).toBe(false));

  it('does not hold without a centre', () => expect(holds(rule, { centre: null })).toBe(false));
});

describe('referral.centre-is-the-same', () => {
  const rule = rules.anotherCentreIsAsked;

  it('holds when another centre is asked', () =>
    expect(holds(rule, { centre: { ...CENTRE, id: 'other-centre' } })).toBe(true));

  it('does not hold when the same one is asked again', () => expect(holds(rule)).toBe(false));

  it('does not hold when none is asked', () => expect(holds(rule, { centre: null })).toBe(false));
});

describe('referral.next-step-not-given', () => {
  const rule = rules.centreSaysWhatHappensNext;

  it('holds when the centre says what happens next', () => expect(holds(rule)).toBe(true));

  it('does not hold when it does not', () => expect(holds(rule, request({ nextStep: null }))).toBe(false));

  it('does not hold when nothing is handed in', () => expect(holds(rule, { request: null })).toBe(false));
});
