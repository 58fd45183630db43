import type { DomainEvent } from '../../kernel/domain-event';

/** What every milestone of a referral says: ids, codes and instants, never names or free text. Version 1. */
export type ReferralMilestone = {
  readonly childId: string;
  readonly basis: string;
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  /** Agency of who acted. */
  readonly byAgencyId: string;
  /** Instant in UTC. */
  readonly at: string;
  readonly referringAgencyId: string;
};

/** A milestone that has a coded reason. */
export type ReasonedMilestone = ReferralMilestone & { readonly reasonCode: string | null };

/** A decision of the authority or its reviewer. */
export type DecisionMilestone = ReasonedMilestone & {
  readonly authorityAgencyId: string;
  readonly legalBasis: string | null;
};

/** A decision that makes the child an offer. */
export type OfferMilestone = DecisionMilestone & {
  readonly centreAgencyId: string;
  readonly measure: string;
  readonly longestDays: number;
};

/** A milestone at a centre. */
export type CentreMilestone = ReasonedMilestone & { readonly centreAgencyId: string };

/** A centre has accepted a child: what is asked of it goes on there from the same transaction on. */
export interface AcceptedReferral {
  readonly referralId: string;
  readonly childId: string;
  readonly basis: 'diversion' | 'prevention';
  /** The unit that refers, which follows from afar how it goes on. */
  readonly referringAgencyId: string;
  /** The centre, which is the agency of who accepts. */
  readonly centreAgencyId: string;
  /** Code of list measures that was offered. */
  readonly measure: string | null;
  readonly longestDays: number | null;
  /** Code of list gravity-bands of the gravest act; null without one. */
  readonly gravity: string | null;
}

/** The facts of each event, by its type. */
export interface ReferralEvents {
  readonly 'referral.drafted.v1': {
    readonly agencyId: string;
    readonly basis: string;
    readonly stage: string;
  };
  readonly 'referral.submitted.v1': ReferralMilestone & { readonly authorityAgencyId: string };
  readonly 'referral.resubmitted.v1': ReferralMilestone & { readonly authorityAgencyId: string };
  readonly 'referral.withdrawn.v1': ReasonedMilestone;
  readonly 'referral.expired.v1': ReasonedMilestone;
  readonly 'referral.authorised.v1': OfferMilestone;
  readonly 'referral.refused.v1': DecisionMilestone;
  readonly 'referral.returned.v1': DecisionMilestone;
  readonly 'referral.rescinded.v1': DecisionMilestone;
  readonly 'referral.overturned.v1': OfferMilestone;
  readonly 'referral.taken-up.v1': CentreMilestone;
  readonly 'referral.not-taken-up.v1': ReasonedMilestone;
  readonly 'referral.accepted.v1': CentreMilestone;
  readonly 'referral.waitlisted.v1': CentreMilestone;
  readonly 'referral.declined.v1': CentreMilestone & { readonly nextStep: string | null };
  readonly 'referral.redirected.v1': CentreMilestone & { readonly formerCentreAgencyId: string };
  readonly 'referral.closed.v1': ReasonedMilestone;
  /** It ended with its intake; nobody is told why. */
  readonly 'referral.ended.v1': ReasonedMilestone;
}

export type ReferralEventType = keyof ReferralEvents;

/** An event about one referral. */
export const referralEvent = <Type extends ReferralEventType>(
  type: Type,
  referralId: string,
  facts: ReferralEvents[Type],
): DomainEvent => ({ type, subject: { kind: 'referral', id: referralId }, facts });

/** The event that tells of each action of the lifecycle. */
export const EVENT_OF_ACTION = {
  submit: 'referral.submitted.v1',
  resubmit: 'referral.resubmitted.v1',
  withdraw: 'referral.withdrawn.v1',
  expire: 'referral.expired.v1',
  authorise: 'referral.authorised.v1',
  refuse: 'referral.refused.v1',
  return: 'referral.returned.v1',
  rescind: 'referral.rescinded.v1',
  overturn: 'referral.overturned.v1',
  'take-up': 'referral.taken-up.v1',
  'child-declines': 'referral.not-taken-up.v1',
  accept: 'referral.accepted.v1',
  waitlist: 'referral.waitlisted.v1',
  decline: 'referral.declined.v1',
  redirect: 'referral.redirected.v1',
  close: 'referral.closed.v1',
  protect: 'referral.ended.v1',
} as const satisfies Readonly<Record<string, ReferralEventType>>;
