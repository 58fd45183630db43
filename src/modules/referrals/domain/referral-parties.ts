import { DomainError } from '../../../kernel/domain-error';
import type { Referral } from './referral';
import type { ActingPerson } from './referral-facts';
import type { ReferralAction } from './referral.lifecycle';

/** Whose agency has a part in a referral. */
export type Party = 'referrer' | 'authority' | 'reviewer' | 'centre';

const BY_REFERRER: readonly Party[] = ['referrer'];
const BY_AUTHORITY: readonly Party[] = ['authority'];
const BY_CENTRE: readonly Party[] = ['centre'];
/** It follows upon what is done with the intake. */
const BY_NOBODY: readonly Party[] = [];
/** The child's answer is written down by the authority or by the centre. */
const FOR_THE_CHILD: readonly Party[] = ['authority', 'centre'];

const PARTIES: Readonly<Record<ReferralAction, readonly Party[]>> = {
  submit: BY_REFERRER,
  resubmit: BY_REFERRER,
  withdraw: BY_REFERRER,
  expire: BY_REFERRER,
  redirect: BY_REFERRER,
  close: BY_REFERRER,
  authorise: BY_AUTHORITY,
  refuse: BY_AUTHORITY,
  return: BY_AUTHORITY,
  rescind: BY_AUTHORITY,
  overturn: ['reviewer'],
  'take-up': FOR_THE_CHILD,
  'child-declines': FOR_THE_CHILD,
  accept: BY_CENTRE,
  waitlist: BY_CENTRE,
  decline: BY_CENTRE,
  protect: BY_NOBODY,
};

const agencyOf = (referral: Referral, party: Party): string | null =>
  ({
    referrer: referral.referringAgencyId,
    authority: referral.authorityAgencyId,
    reviewer: referral.reviewerAgencyId,
    centre: referral.centreAgencyId,
  })[party];

/** Is the action this agency's to do on this referral? Which roles of it may, the permission table says. */
export const isPartyTo = (referral: Referral, action: ReferralAction, actor: ActingPerson): boolean =>
  PARTIES[action].some((party) => agencyOf(referral, party) === actor.agencyId);

export const NOT_YOUR_ACTION = 'referral.not-your-action';

/** @throws DomainError `not-permitted` when the actor's agency has another part in the referral, or none. */
export function requireParty(referral: Referral, action: ReferralAction, actor: ActingPerson): void {
  if (!isPartyTo(referral, action, actor)) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
}
