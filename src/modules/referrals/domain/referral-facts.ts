import type { AgencyKind, Role } from '../../../platform/policy/policy';
import type { Answer, NextStep, Offer } from './referral';
import type { ReferralState } from './referral.lifecycle';

/** Who acts, as the unit of work knows them. */
export interface ActingPerson {
  readonly accountId: string;
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly roles: readonly Role[];
}

/** An age in completed years as a range; `oldest` is null when nothing bounds it. The youngest governs. */
export interface AgeFacts {
  readonly ageYoungest: number;
  readonly ageOldest: number | null;
}

/** One act of the intake: the age at the time of the act, the age of responsibility for it, who investigates. */
export interface ActFacts extends AgeFacts {
  readonly minimumAge: number;
  readonly investigatorId: string | null;
}

/** Who may decide by the dated data for this stage, gravity and age, and on which legal basis. */
export interface CompetenceFacts {
  readonly agencyKind: AgencyKind;
  readonly role: Role;
  readonly legalBasis: string;
}

export interface AgencyFacts {
  readonly id: string;
  readonly kind: AgencyKind;
  /** Codes of list districts. */
  readonly districts: readonly string[];
}

/** A measure of list measures as it stands on the day of the decision. */
export interface MeasureFacts {
  readonly code: string;
  readonly kind: 'educational-measure' | 'punishment' | 'probation-duty' | 'voluntary-obligation';
  readonly custodial: boolean;
  /** Kinds of agency that may impose it; empty when nobody imposes it because it is agreed. */
  readonly imposedBy: readonly AgencyKind[];
  /** Longest duration in days, or null when the law names none. */
  readonly maxDays: number | null;
}

/** A victim of the intake, as far as the decision on the child has to wait for them. */
export interface VictimFacts {
  readonly isHeardOrSaidWhyNot: boolean;
  /** Also of who does not object. */
  readonly isAnswered: boolean;
}

/** What the acting person hands in with the action; each action has its own part of it. */
export interface ActionRequest {
  readonly reasonCode?: string | null;
  /** Kept with the transition. */
  readonly note?: string | null;
  readonly legalBasis?: string | null;
  readonly offer?: Offer | null;
  /** Whether the reasons of the offer answer the objections of victims. */
  readonly answersObjections?: boolean;
  /** The measure of the offer, as the reference data describe it. */
  readonly measure?: MeasureFacts | null;
  readonly answer?: Answer | null;
  /** Whether the record of custody says that the child was held when it answered. */
  readonly heldWhenAnswered?: boolean;
  readonly nextStep?: NextStep | null;
  /** Codes of the dated rules of eligibility that block at this moment. */
  readonly blocking?: readonly string[];
  /** Whether an assigned review is settled with the action. */
  readonly settlesReview?: boolean;
}

/** Whether a review of the decision is pending, and whether one is assigned to the acting person. */
export interface ReviewFacts {
  readonly pending: boolean;
  readonly assigned: boolean;
}

/** What the rules need to know beside the referral itself; the application looks it up. */
export interface ReferralFacts {
  readonly actor: ActingPerson;
  /** The child's age today. */
  readonly child: AgeFacts;
  readonly acts: readonly ActFacts[];
  readonly victims: readonly VictimFacts[];
  /** When began what is referred: the day of the first act, or the encounter; null for who sees no intake. */
  readonly causeSince: Date | null;
  readonly intakeInError: boolean;
  /** Whether the child was warned for the acts, or told that nothing follows from them. */
  readonly decidedOtherwise: boolean;
  /**
   * Whether the intake still carries a diversion: stands, was not decided otherwise, and has an act that the child is old
   * enough to answer for; known to those who see no act.
   */
  readonly carriesADiversion: boolean;
  readonly authority: AgencyFacts | null;
  /** The centre that is asked, or that a redirection asks now. */
  readonly centre: AgencyFacts | null;
  readonly competences: readonly CompetenceFacts[];
  /** Everybody who drafted or submitted it, also before a return. */
  readonly submitterIds: readonly string[];
  /** Other referrals of the same intake on the same basis that are decided on, or were. */
  readonly sameIntake: readonly ReferralState[];
  /** Agencies above the agency of the acting person. */
  readonly superiorAgencyIds: readonly string[];
  /** When the content of the draft has lain its time; null when it is no draft. */
  readonly draftExpiresAt: Date | null;
  /** How the reviews of its decision stand for the acting person. */
  readonly review: ReviewFacts;
  /** None while one only asks what could be done. */
  readonly request: ActionRequest | null;
}
