import type { Rule } from '../../../kernel/rule';
import type { AgencyKind } from '../../../platform/policy/policy';
import { REVIEW } from './review';

/** The agencies whose people can be reviewers: prosecutors and judges serve there. */
export const REVIEWING_KINDS: readonly AgencyKind[] = ['prosecutor-office', 'court'];

/** Who is to review, beside who decided. */
export interface ReviewerFacts {
  readonly agency: { readonly id: string; readonly kind: AgencyKind };
  /** Bodies above the agency that is to review. */
  readonly superiors: readonly string[];
  /** Bodies above the agency that decided. */
  readonly deciderSuperiors: readonly string[];
  readonly deciderAgencyId: string;
  /** Kinds that the dated data make competent. */
  readonly kinds: readonly string[];
  /** Accounts and agencies that had a part in the decision. */
  readonly involved: readonly string[];
  /** The person who is to review, when one is named. */
  readonly personId: string | null;
  /** Whether the agency has a person for it who had no part in the decision. */
  readonly hasSomebody: boolean;
}

const itIsAnotherAgency: Rule<ReviewerFacts> = {
  code: 'review.reviewer-same-agency',
  citation: REVIEW,
  holds: ({ agency, deciderAgencyId }) => agency.id !== deciderAgencyId,
};

const itIsNoSubordinate: Rule<ReviewerFacts> = {
  code: 'review.reviewer-subordinate',
  citation: REVIEW,
  holds: ({ superiors, deciderAgencyId }) => !superiors.includes(deciderAgencyId),
};

/** A body above the decider, a court (CRC 40(2)(b)(v)), or another that the dated data make competent. */
const itIsCompetent: Rule<ReviewerFacts> = {
  code: 'review.reviewer-not-competent',
  citation: `${REVIEW}; CRC 40(2)(b)(v); dated data of competence`,
  holds: ({ agency, deciderSuperiors, kinds }) =>
    REVIEWING_KINDS.includes(agency.kind) &&
    (agency.kind === 'court' || deciderSuperiors.includes(agency.id) || kinds.includes(agency.kind)),
};

const itHadNoPart: Rule<ReviewerFacts> = {
  code: 'review.reviewer-involved',
  citation: `${REVIEW}; BR 6`,
  holds: ({ agency, personId, involved }) =>
    !involved.includes(agency.id) && (personId === null || !involved.includes(personId)),
};

export const NOBODY_FREE = 'review.reviewer-nobody-free';

/** What nobody there could take up is not sent there: it would wait for ever. */
const somebodyCouldReview: Rule<ReviewerFacts> = {
  code: NOBODY_FREE,
  citation: `${REVIEW}; BR 6`,
  holds: ({ hasSomebody }) => hasSomebody,
};

/** Of another agency or a higher level, never a subordinate, never who decided, submitted or investigated. */
export const reviewerRules: readonly Rule<ReviewerFacts>[] = [
  itIsAnotherAgency,
  itIsNoSubordinate,
  itIsCompetent,
  itHadNoPart,
  somebodyCouldReview,
];
