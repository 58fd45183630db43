import * as rules from '../../../../../src/modules/referrals/domain/decider.rules';
import type { Decision } from '../../../../../src/modules/referrals/domain/referral';
import { actAt, holds, offer, prosecutor, request, reviewer } from './referral-examples';

const asReviewer = { actor: reviewer };

describe('referral.authority-not-chosen', () => {
  it('holds when an authority is addressed', () => expect(holds(rules.authorityIsChosen)).toBe(true));

  it('does not hold without one', () =>
    expect(holds(rules.authorityIsChosen, { authority: null })).toBe(false));
});

describe('referral.authority-not-competent', () => {
  const competence = { agencyKind: 'court', role: 'judge', legalBasis: 'pilot-memorandum' } as const;

  it('holds when the addressed kind of agency is competent', () =>
    expect(holds(rules.addressedAuthorityIsCompetent)).toBe(true));

  it('does not hold when another kind is', () =>
    expect(holds(rules.addressedAuthorityIsCompetent, { competences: [competence] })).toBe(false));

  it('does not hold when nobody is competent', () =>
    expect(holds(rules.addressedAuthorityIsCompetent, { competences: [] })).toBe(false));

  it('does not hold when no authority is addressed', () =>
    expect(holds(rules.addressedAuthorityIsCompetent, { authority: null })).toBe(false));

  it('holds for a decider of the competent agency and role', () =>
    expect(holds(rules.deciderIsCompetent)).toBe(true));

  it('does not hold for the role in another kind of agency', () =>
    expect(holds(rules.deciderIsCompetent, { actor: { ...prosecutor, agencyKind: 'court' } })).toBe(false));

  it('does not hold for another role in the competent agency', () =>
    expect(holds(rules.deciderIsCompetent, { actor: { ...prosecutor, roles: ['safeguarding-lead'] } })).toBe(
      false,
    ));

  it('does not put together the agency of one competence and the role of another', () => {
    const competences = [
      competence,
      { ...competence, agencyKind: 'police-unit', role: 'police-supervisor' },
    ] as const;
    const actor = { ...prosecutor, agencyKind: 'court', roles: ['police-supervisor'] } as const;
    expect(holds(rules.deciderIsCompetent, { actor, competences })).toBe(false);
  });
});

describe('referral.decider-submitted', () => {
  const rule = rules.deciderDidNotSubmit;

  it('holds for a decider who has done nothing before', () => expect(holds(rule)).toBe(true));

  it('does not hold for who submitted it', () =>
    expect(holds(rule, {}, { submittedBy: prosecutor.accountId })).toBe(false));

  it('does not hold for who submitted it before it was given back', () =>
    expect(holds(rule, { submitterIds: ['inspector', prosecutor.accountId] })).toBe(false));

  it('does not hold for who drafted it and let another submit', () =>
    expect(holds(rule, {}, { referrerId: prosecutor.accountId })).toBe(false));
});

describe('referral.decider-investigated', () => {
  const rule = rules.deciderDidNotInvestigate;

  it('holds when others investigate', () => expect(holds(rule)).toBe(true));

  it('does not hold for who investigates one of the acts', () => {
    const acts = [actAt(15), { ...actAt(15), investigatorId: prosecutor.accountId }];
    expect(holds(rule, { acts })).toBe(false);
  });

  it('holds when nobody investigates', () =>
    expect(holds(rule, { acts: [{ ...actAt(15), investigatorId: null }] })).toBe(true));
});

describe('referral.reviewer-decided', () => {
  const rule = rules.reviewerDidNotDecide;

  it('holds for a reviewer who did not decide', () =>
    expect(holds(rule, asReviewer, { decidedBy: prosecutor.accountId })).toBe(true));

  it('does not hold for who decided and has moved to the reviewing agency', () =>
    expect(holds(rule, asReviewer, { decidedBy: reviewer.accountId })).toBe(false));
});

describe('referral.reviewer-subordinate', () => {
  const rule = rules.reviewerIsNoSubordinate;

  it('holds for another agency that is not below the authority', () =>
    expect(holds(rule, { ...asReviewer, superiorAgencyIds: ['general-office'] })).toBe(true));

  it('does not hold for an agency anywhere below the authority', () =>
    expect(holds(rule, { ...asReviewer, superiorAgencyIds: ['district-office', 'office'] })).toBe(false));

  it('does not hold for the authority itself', () =>
    expect(holds(rule, { actor: { ...reviewer, agencyId: 'office' } })).toBe(false));

  it('does not hold when nobody decided', () =>
    expect(holds(rule, asReviewer, { authorityAgencyId: null })).toBe(false));
});

describe('referral.reason-not-given', () => {
  const rule = rules.reasonIsGiven;

  it('holds with a reason', () => expect(holds(rule)).toBe(true));

  it.each([null, undefined, ''])('does not hold with %j', (reasonCode) =>
    expect(holds(rule, request({ reasonCode }))).toBe(false),
  );
});

describe('referral.legal-basis-not-named', () => {
  const rule = rules.legalBasisIsNamed;

  it('holds with a legal basis', () => expect(holds(rule)).toBe(true));

  it('does not hold without', () => expect(holds(rule, request({ legalBasis: null }))).toBe(false));
});

describe('referral.legal-basis-not-of-competence', () => {
  const rule = rules.legalBasisGivesTheCompetence;

  it('holds with the basis of the own competence', () => expect(holds(rule)).toBe(true));

  it('does not hold with another', () => expect(holds(rule, request({ legalBasis: 'law-919' }))).toBe(false));

  it('does not hold with the basis of the competence of somebody else', () => {
    const competences = [
      { agencyKind: 'prosecutor-office', role: 'prosecutor', legalBasis: 'pilot-memorandum' },
      { agencyKind: 'court', role: 'judge', legalBasis: 'law-919' },
    ] as const;
    expect(holds(rule, { ...request({ legalBasis: 'law-919' }), competences })).toBe(false);
  });
});

describe('referral.overturn-stands', () => {
  const rule = rules.overturnStands;
  const overturned = {
    decision: {
      action: 'overturn',
      reasonCode: 'not-heard',
      legalBasis: 'pilot-memorandum',
      decidedAt: '2026-05-01T10:00:00Z',
    },
  } as const;

  it('holds for an offer that the authority made itself', () => expect(holds(rule)).toBe(true));

  it('holds for what a review has put right, when the evidence is new', () =>
    expect(holds(rule, { request: { reasonCode: 'new-evidence' } }, overturned)).toBe(true));

  it('does not hold for what a review has put right, for any other reason', () =>
    expect(holds(rule, { request: { reasonCode: 'other' } }, overturned)).toBe(false));
});

describe('referral.review-not-assigned', () => {
  const rule = rules.reviewIsAssigned;
  const none = { review: { pending: true, assigned: false } };

  it('holds for whom the review was given to', () => expect(holds(rule)).toBe(true));

  it('holds for the review that is settled with the action', () =>
    expect(holds(rule, { ...none, ...request({ settlesReview: true }) })).toBe(true));

  it('does not hold while it is only asked for', () => expect(holds(rule, none)).toBe(false));

  it('does not hold when nothing was asked for and nothing is handed in', () =>
    expect(holds(rule, { ...none, request: null })).toBe(false));
});

describe('referral.review-pending', () => {
  const rule = rules.noReviewIsPending;

  it('holds without a review', () => expect(holds(rule)).toBe(true));

  it('does not hold while one is pending', () =>
    expect(holds(rule, { review: { pending: true, assigned: false } })).toBe(false));
});

describe('referral.offer-harsher-than-reviewed', () => {
  const rule = rules.overturnedOfferIsMilder;
  const offered = (longestDays: number) => ({ state: 'offered', offer: { ...offer, longestDays } }) as const;

  it('holds for an offer as long', () => expect(holds(rule, {}, offered(120))).toBe(true));

  it('does not hold for a longer one', () => expect(holds(rule, {}, offered(119))).toBe(false));

  it('holds for any offer in the place of a refusal', () =>
    expect(holds(rule, {}, { ...offered(1), state: 'refused' })).toBe(true));

  it('does not hold for a longer one in the place of an offer that was rescinded', () => {
    const decision: Decision = {
      ...{ action: 'rescind', reasonCode: 'new-facts', legalBasis: 'pilot-memorandum' },
      decidedAt: '2026-11-23T09:00:00.000Z',
    };
    const rescinded = (longestDays: number) =>
      ({ ...offered(longestDays), state: 'refused', decision }) as const;
    expect(holds(rule, {}, rescinded(119))).toBe(false);
    expect(holds(rule, {}, rescinded(120))).toBe(true);
  });

  it('does not hold without an offer', () =>
    expect(holds(rule, request({ offer: null }), offered(120))).toBe(false));
});
