import type { DomainError } from '../../../../../src/kernel/domain-error';
import type {
  Answer,
  Condition,
  Explanation,
  Offer,
  Referral,
} from '../../../../../src/modules/referrals/domain/referral';
import type {
  ActFacts,
  ActingPerson,
  AgencyFacts,
  MeasureFacts,
  ReferralFacts,
} from '../../../../../src/modules/referrals/domain/referral-facts';
import type { ReferralRule } from '../../../../../src/modules/referrals/domain/referral-rule';
import { CONDITIONS } from '../../../../../src/modules/referrals/domain/referral';

/** The instant at which the examples play. */
export const NOW = new Date('2026-11-23T10:00:00Z');

export const inspector: ActingPerson = {
  accountId: 'inspector',
  agencyId: 'unit',
  agencyKind: 'police-unit',
  roles: ['child-inspector'],
};
export const prosecutor: ActingPerson = {
  accountId: 'prosecutor',
  agencyId: 'office',
  agencyKind: 'prosecutor-office',
  roles: ['prosecutor'],
};
export const coordinator: ActingPerson = {
  accountId: 'coordinator',
  agencyId: 'centre',
  agencyKind: 'diversion-centre',
  roles: ['centre-coordinator'],
};
export const reviewer: ActingPerson = {
  accountId: 'reviewer',
  agencyId: 'higher-office',
  agencyKind: 'prosecutor-office',
  roles: ['prosecutor'],
};
export const stranger: ActingPerson = { ...prosecutor, accountId: 'stranger', agencyId: 'elsewhere' };

export const CENTRE: AgencyFacts = { id: 'centre', kind: 'diversion-centre', districts: ['sabunchi'] };
const AUTHORITY: AgencyFacts = { id: 'office', kind: 'prosecutor-office', districts: ['sabunchi'] };

export const conditionsMet: readonly Condition[] = CONDITIONS.map((condition) => ({
  condition,
  metAt: '2026-11-20T09:00:00.000Z',
  recordedBy: 'inspector',
  attestedBy: 'prosecutor',
  basis: 'statement',
}));

/** The conditions of a referral on prevention: nothing that would charge the child. */
export const consents: readonly Condition[] = conditionsMet.filter(({ condition }) =>
  condition.startsWith('consent'),
);

export const explanation: Explanation = {
  explainedBy: 'prosecutor',
  explainedAt: '2026-11-23T08:00:00.000Z',
  language: 'az',
  lawyerPresent: true,
  lawyerAbsenceReason: null,
};

export const offer: Offer = {
  measure: 'mentoring',
  longestDays: 120,
  consequences: 'proceedings-end',
  reviewExplained: true,
  explanation,
};

export const answer: Answer = {
  takenUp: true,
  answeredAt: '2026-11-23T09:00:00.000Z',
  inCustody: false,
  reasonCode: null,
  explanation,
};

export const measure: MeasureFacts = {
  code: 'mentoring',
  kind: 'voluntary-obligation',
  custodial: false,
  imposedBy: [],
  maxDays: 180,
};

export const actAt = (ageYoungest: number, minimumAge = 14): ActFacts => ({
  ageYoungest,
  ageOldest: ageYoungest,
  minimumAge,
  investigatorId: 'investigator',
});

/** A referral that was submitted, with every condition met. */
export const aReferral = (changes: Partial<Referral> = {}): Referral => ({
  id: 'referral',
  state: 'submitted',
  basis: 'diversion',
  stage: 'prosecution',
  childId: 'child',
  district: 'sabunchi',
  referringAgencyId: 'unit',
  referrerId: 'inspector',
  submittedBy: 'inspector',
  authorityAgencyId: 'office',
  decidedBy: null,
  reviewerAgencyId: 'higher-office',
  centreAgencyId: 'centre',
  conditions: conditionsMet,
  decision: null,
  offer: null,
  answer: null,
  placement: null,
  ...changes,
});

/** Facts under which every rule holds for a referral on diversion, whatever the prosecutor does. */
export const theFacts = (changes: Partial<ReferralFacts> = {}): ReferralFacts => ({
  actor: prosecutor,
  child: { ageYoungest: 15, ageOldest: 15 },
  acts: [actAt(15)],
  victims: [],
  causeSince: new Date('2026-11-19T20:00:00Z'),
  intakeInError: false,
  decidedOtherwise: false,
  carriesADiversion: true,
  authority: AUTHORITY,
  centre: CENTRE,
  competences: [{ agencyKind: 'prosecutor-office', role: 'prosecutor', legalBasis: 'pilot-memorandum' }],
  submitterIds: ['inspector'],
  sameIntake: [],
  superiorAgencyIds: [],
  draftExpiresAt: new Date('2026-11-22T19:59:59.999Z'),
  review: { pending: false, assigned: true },
  request: {
    reasonCode: 'a-reason',
    note: 'a note',
    legalBasis: 'pilot-memorandum',
    offer,
    measure,
    answer,
    nextStep: 'ask-another-centre',
    blocking: [],
  },
  ...changes,
});

/** Does the rule hold for a referral and facts that differ in this from the example? */
export const holds = (
  rule: ReferralRule,
  facts: Partial<ReferralFacts> = {},
  referral: Partial<Referral> = {},
): boolean => rule.holds({ referral: aReferral(referral), facts: theFacts(facts), at: NOW });

/** The example's request with these parts in another form. */
export const request = (changes: Partial<NonNullable<ReferralFacts['request']>>): Partial<ReferralFacts> => ({
  request: { ...theFacts().request, ...changes },
});

/** Matches a refusal of this kind and code. */
export const refusal = (like: Partial<DomainError>): DomainError => {
  const matcher: unknown = expect.objectContaining(like);
  return matcher as DomainError;
};
