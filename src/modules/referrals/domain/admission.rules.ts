import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { Basis } from './referral';
import type { ReferralState } from './referral.lifecycle';

/** What decides whether an admission may be written down. */
export interface AdmissionFacts {
  readonly basis: Basis;
  readonly state: ReferralState;
  /** Whether somebody asked that a refusal is looked at again. */
  readonly isReviewed: boolean;
  readonly admittedAt: Date;
  readonly now: Date;
  readonly zone: string;
  /** The first day on which an act of the intake is said to have been done. */
  readonly firstActOn: LocalDate | null;
  readonly lawyerPresent: boolean;
  readonly lawyerAbsenceReason: string | null;
  readonly representativePresent: boolean;
  /** Is it told as made while the child was held? */
  readonly inCustody: boolean;
  /** As whom the one who stands for its being free has to have been there; null when it need not. */
  readonly attestorPresentAs: 'lawyer' | 'representative' | null;
  /** Whether the intake still has an act that the child answers for. */
  readonly carriesADiversion: boolean;
  /** When the child last took one back. */
  readonly takenBackAt: Date | null;
  /** The one that is recorded and was not taken back; in custody also where custody was recorded since. */
  readonly recorded: { readonly admittedAt: Date; readonly inCustody: boolean } | null;
  /** Does the record of custody say that the child was held then? */
  readonly heldThen: boolean;
}

const CITATION = 'GC24 §18(a); CRC 40(2)(b)(iv)';

const helpAsksForNoAdmission: Rule<AdmissionFacts> = {
  code: 'admission.prevention-needs-none',
  citation: 'Law 919-IIQ',
  holds: ({ basis }) => basis === 'diversion',
};

/** Nobody admits what nobody answers for. */
const thereIsSomethingToAnswerFor: Rule<AdmissionFacts> = {
  code: 'referral.nothing-to-answer-for',
  citation: 'CC 20; GC24 §20–24, 33–34; CRC 40(3)(a)',
  holds: ({ carriesADiversion }) => carriesADiversion,
};

const BEFORE_AN_OFFER: readonly ReferralState[] = ['drafted', 'returned', 'submitted'];
const BEFORE_THE_CENTRE_BEGINS: readonly ReferralState[] = ['offered', 'taken-up', 'waiting'];

/**
 * After a refusal it is made for its review alone. Once help is offered, only what the child took back, or said in
 * custody, is said anew: without it nothing goes on.
 */
const itIsOpen: Rule<AdmissionFacts> = {
  code: 'admission.not-open-now',
  citation: CITATION,
  holds: ({ state, isReviewed, recorded }) =>
    BEFORE_AN_OFFER.includes(state) ||
    (state === 'refused' && isReviewed) ||
    (BEFORE_THE_CENTRE_BEGINS.includes(state) && (recorded === null || recorded.inCustody)),
};

/** One is enough; what was said in custody is said again in freedom. */
const oneIsEnough: Rule<AdmissionFacts> = {
  code: 'admission.recorded-already',
  citation: CITATION,
  holds: ({ recorded, inCustody }) => recorded === null || (recorded.inCustody && !inCustody),
};

const itIsRepeatedAfterCustody: Rule<AdmissionFacts> = {
  code: 'admission.repeated-before-it-was-made',
  citation: CITATION,
  holds: ({ recorded, admittedAt }) => recorded === null || admittedAt > recorded.admittedAt,
};

const itWasMadeInThePast: Rule<AdmissionFacts> = {
  code: 'admission.in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ admittedAt, now }) => admittedAt <= now,
};

/** What the child took back does not come back by telling of a time before. */
const itFollowsWhatWasTakenBack: Rule<AdmissionFacts> = {
  code: 'admission.taken-back-since',
  citation: CITATION,
  holds: ({ admittedAt, takenBackAt }) => takenBackAt === null || admittedAt >= takenBackAt,
};

const itFollowsTheAct: Rule<AdmissionFacts> = {
  code: 'admission.before-the-act',
  citation: 'record keeping: BR 21.1',
  holds: ({ admittedAt, firstActOn, zone }) =>
    firstActOn === null || localDateIn(zone, admittedAt) >= firstActOn,
};

const absenceOfTheLawyerIsExplained: Rule<AdmissionFacts> = {
  code: 'admission.lawyer-absence-not-explained',
  citation: 'GC24 §18(c); CRC 40(2)(b)(ii)',
  holds: ({ lawyerPresent, lawyerAbsenceReason }) => lawyerPresent !== (lawyerAbsenceReason !== null),
};

/** Nobody stands for the freedom of words that were said in their absence. */
const whoAttestsWasThere: Rule<AdmissionFacts> = {
  code: 'admission.attestor-not-present',
  citation: CITATION,
  holds: ({ attestorPresentAs, lawyerPresent, representativePresent }) => {
    if (attestorPresentAs === 'lawyer') return lawyerPresent;
    return attestorPresentAs !== 'representative' || representativePresent;
  },
};

const custodyIsNotHidden: Rule<AdmissionFacts> = {
  code: 'admission.made-in-custody',
  citation: CITATION,
  holds: ({ inCustody, heldThen }) => inCustody || !heldThen,
};

/** In the order in which they are asked. */
export const admissionRules: readonly Rule<AdmissionFacts>[] = [
  helpAsksForNoAdmission,
  thereIsSomethingToAnswerFor,
  itIsOpen,
  oneIsEnough,
  itIsRepeatedAfterCustody,
  itWasMadeInThePast,
  itFollowsWhatWasTakenBack,
  itFollowsTheAct,
  absenceOfTheLawyerIsExplained,
  whoAttestsWasThere,
  custodyIsNotHidden,
];
