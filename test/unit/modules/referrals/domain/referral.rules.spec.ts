import type { Basis } from '../../../../../src/modules/referrals/domain/referral';
import type { ReferralAction } from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import { rulesFor, standingRulesFor } from '../../../../../src/modules/referrals/domain/referral.rules';

const ELIGIBLE_DIVERSION = [
  'referral.intake-recorded-in-error',
  'referral.intake-decided-otherwise',
  'referral.act-not-recorded',
  'referral.child-below-age-of-responsibility',
  'referral.adult-at-the-act',
];
const ELIGIBLE_PREVENTION = [
  'referral.intake-recorded-in-error',
  'referral.child-outside-ages-of-prevention',
  'referral.prevention-needs-no-charge',
];
const ADDRESSED = [
  'referral.authority-not-chosen',
  'referral.authority-not-competent',
  'referral.centre-not-chosen',
  'referral.centre-does-not-serve-district',
];
const ONLY_ONE = 'referral.intake-referred-already';
const INDEPENDENT = ['referral.decider-submitted', 'referral.decider-investigated'];
const COMPETENT = [
  ...INDEPENDENT,
  'referral.authority-not-competent',
  'referral.legal-basis-not-named',
  'referral.legal-basis-not-of-competence',
];
const CENTRE = ['referral.centre-not-chosen', 'referral.centre-does-not-serve-district'];
const MEASURE = [
  'referral.measure-not-lawful',
  'referral.measure-custodial',
  'referral.longest-duration-exceeded',
  'referral.review-not-explained',
];
const REASON = 'referral.reason-not-given';
const LAWYER = 'referral.lawyer-absence-not-explained';
const EXPLAINED_IN_TIME = [
  'referral.explained-in-the-future',
  'referral.explained-before-its-cause',
  'referral.back-dating-not-explained',
];
const OFFER_ON_DIVERSION = [
  ...ELIGIBLE_DIVERSION,
  'referral.sufficient-evidence-not-recorded',
  'referral.admission-not-recorded',
  'referral.child-consent-not-recorded',
  'referral.representative-consent-not-recorded',
  'referral.legal-help-not-recorded',
  'referral.measure-lawfulness-not-recorded',
  'referral.victim-not-heard',
  'referral.objection-not-answered',
  ...CENTRE,
  ...MEASURE,
  LAWYER,
  ...EXPLAINED_IN_TIME,
  'referral.eligibility-blocks',
];
const OFFER_ON_PREVENTION = [
  ...ELIGIBLE_PREVENTION,
  'referral.child-consent-not-recorded',
  'referral.representative-consent-not-recorded',
  ...CENTRE,
  ...MEASURE,
  ...EXPLAINED_IN_TIME,
];
const REVIEWER = [
  'referral.review-not-assigned',
  'referral.reviewer-decided',
  'referral.reviewer-subordinate',
  ...INDEPENDENT,
  'referral.legal-basis-not-named',
  REASON,
];
const NOTHING_LEFT = 'referral.nothing-to-answer-for';
const ADMITS = 'referral.admission-not-recorded';
const ANSWERED = [
  'referral.explained-in-the-future',
  'referral.answered-in-the-future',
  'referral.answered-before-offered',
  'referral.explained-before-its-cause',
  'referral.back-dating-not-explained',
];
const IN_FREEDOM = ['referral.answered-before-explained', 'referral.answered-in-custody'];
const REDIRECTED = [REASON, 'referral.centre-is-the-same', ...CENTRE];

/** Written by hand: what each action is bound by, on diversion and on prevention. */
const CONSENT_STANDS = [
  'referral.child-consent-not-recorded',
  'referral.representative-consent-not-recorded',
  'referral.consent-in-custody-not-confirmed',
];

const EXPECTED: Readonly<Record<ReferralAction, readonly [readonly string[], readonly string[]]>> = {
  submit: [
    [...ELIGIBLE_DIVERSION, ...ADDRESSED, ONLY_ONE],
    [...ELIGIBLE_PREVENTION, ...ADDRESSED, ONLY_ONE],
  ],
  resubmit: [
    [...ELIGIBLE_DIVERSION, ...ADDRESSED, ONLY_ONE],
    [...ELIGIBLE_PREVENTION, ...ADDRESSED, ONLY_ONE],
  ],
  withdraw: [[REASON], [REASON]],
  expire: [
    ['referral.draft-not-old-enough', REASON],
    ['referral.draft-not-old-enough', REASON],
  ],
  authorise: [
    [...COMPETENT, ...OFFER_ON_DIVERSION],
    [...COMPETENT, ...OFFER_ON_PREVENTION],
  ],
  refuse: [
    [...COMPETENT, REASON],
    [...COMPETENT, REASON],
  ],
  return: [
    [...INDEPENDENT, 'referral.authority-not-competent', REASON],
    [...INDEPENDENT, 'referral.authority-not-competent', REASON],
  ],
  rescind: [
    [...COMPETENT, REASON, 'referral.overturn-stands', 'referral.review-pending'],
    [...COMPETENT, REASON, 'referral.overturn-stands', 'referral.review-pending'],
  ],
  overturn: [
    [...REVIEWER, ...OFFER_ON_DIVERSION, 'referral.offer-harsher-than-reviewed'],
    [...REVIEWER, ...OFFER_ON_PREVENTION, 'referral.offer-harsher-than-reviewed'],
  ],
  'take-up': [
    [NOTHING_LEFT, ADMITS, LAWYER, ...ANSWERED, ...IN_FREEDOM],
    [...ANSWERED, ...IN_FREEDOM],
  ],
  'child-declines': [
    [REASON, LAWYER, ...ANSWERED],
    [REASON, ...ANSWERED],
  ],
  accept: [
    [NOTHING_LEFT, ...CONSENT_STANDS, ADMITS, 'referral.review-pending'],
    [...CONSENT_STANDS, 'referral.review-pending'],
  ],
  waitlist: [[NOTHING_LEFT], []],
  decline: [
    [REASON, 'referral.next-step-not-given'],
    [REASON, 'referral.next-step-not-given'],
  ],
  redirect: [[NOTHING_LEFT, ...REDIRECTED], REDIRECTED],
  close: [
    [REASON, 'referral.review-pending'],
    [REASON, 'referral.review-pending'],
  ],
  protect: [[], []],
};

const ACTIONS = Object.keys(EXPECTED) as ReferralAction[];
const BASES: readonly Basis[] = ['diversion', 'prevention'];
const codes = (action: ReferralAction, basis: Basis) => rulesFor(action, basis).map(({ code }) => code);

describe.each(ACTIONS)('the rules for %s', (action) => {
  it('are these on diversion, in this order', () =>
    expect(codes(action, 'diversion')).toEqual(EXPECTED[action][0]));

  it('are these on prevention, in this order', () =>
    expect(codes(action, 'prevention')).toEqual(EXPECTED[action][1]));

  it.each(BASES)('each name their source, on %s', (basis) =>
    expect(rulesFor(action, basis).every(({ citation }) => citation.length > 3)).toBe(true),
  );

  it.each(BASES)('can be asked beforehand without what is handed in, on %s', (basis) => {
    const handedIn =
      /reason-not-given|legal-basis|measure-(not-lawful|custodial)|longest|explained|next-step|answered|overturn-stands|harsher|eligibility-blocks/;
    const expected = codes(action, basis).filter(
      (code) => !handedIn.test(code) && (action !== 'redirect' || code === NOTHING_LEFT),
    );
    expect(standingRulesFor(action, basis).map(({ code }) => code)).toEqual(expected);
  });
});

describe('prevention', () => {
  it.each(ACTIONS)('asks for no admission, no evidence and no age of responsibility to %s', (action) =>
    expect(codes(action, 'prevention').join()).not.toMatch(/admission|evidence|responsibility|act-not/),
  );
});

describe('acceptance', () => {
  it.each(ACTIONS)('%s never depends on the capacity of a centre', (action) =>
    expect(codes(action, 'diversion').join()).not.toMatch(/capacity|room|full/),
  );
});
