import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a referral can stand. */
export type ReferralState =
  | 'drafted'
  | 'submitted'
  | 'returned'
  | 'offered'
  | 'taken-up'
  | 'waiting'
  | 'declined'
  | 'refused'
  | 'accepted'
  | 'withdrawn'
  | 'expired'
  | 'not-taken-up'
  | 'unplaced';

/** What can be done with a referral. */
export type ReferralAction =
  | 'submit'
  | 'withdraw'
  | 'expire'
  | 'authorise'
  | 'refuse'
  | 'return'
  | 'resubmit'
  | 'take-up'
  | 'child-declines'
  | 'rescind'
  | 'accept'
  | 'waitlist'
  | 'decline'
  | 'redirect'
  | 'close'
  | 'overturn'
  | 'protect';

/**
 * The way of a referral from the draft to the answer of the centre.
 * `withdraw` is the referrer's and ends with the decision; `rescind` is the authority's, for new facts.
 * `overturn` is the reviewer's: an offer in the place of a refusal, or a milder one in the place of an offer.
 * `protect` is nobody's on a referral: the intake goes to protection, and what rested on it ends (GC24 §20–24).
 */
export const referralLifecycle = defineLifecycle<ReferralState, ReferralAction>('referral', 'drafted', {
  drafted: { submit: 'submitted', withdraw: 'withdrawn', expire: 'expired', protect: 'withdrawn' },
  submitted: {
    authorise: 'offered',
    refuse: 'refused',
    return: 'returned',
    withdraw: 'withdrawn',
    protect: 'withdrawn',
  },
  returned: { resubmit: 'submitted', withdraw: 'withdrawn', expire: 'expired', protect: 'withdrawn' },
  offered: {
    'take-up': 'taken-up',
    'child-declines': 'not-taken-up',
    rescind: 'refused',
    overturn: 'offered',
    protect: 'withdrawn',
  },
  'taken-up': {
    accept: 'accepted',
    waitlist: 'waiting',
    decline: 'declined',
    'child-declines': 'not-taken-up',
    rescind: 'refused',
    overturn: 'offered',
    protect: 'withdrawn',
  },
  waiting: {
    accept: 'accepted',
    decline: 'declined',
    redirect: 'taken-up',
    'child-declines': 'not-taken-up',
    rescind: 'refused',
    overturn: 'offered',
    protect: 'withdrawn',
  },
  declined: {
    redirect: 'taken-up',
    'child-declines': 'not-taken-up',
    rescind: 'refused',
    close: 'unplaced',
    overturn: 'offered',
    protect: 'withdrawn',
  },
  refused: { overturn: 'offered' },
  accepted: {},
  withdrawn: {},
  expired: {},
  'not-taken-up': {},
  unplaced: {},
});
