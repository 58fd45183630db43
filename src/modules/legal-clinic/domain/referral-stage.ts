/**
 * Where a referral stands for who made it: before an authority, given back to be completed, offered, refused, a centre is looked for,
 * with a centre, ending, ended. The words are those of the window of a lawyer, as far as they mean the same.
 */
export const REFERRAL_STAGES = [
  'before-authority',
  'to-complete',
  'offered',
  'refused',
  'choosing-centre',
  'with-centre',
  'ending',
  'ended',
] as const;
export type ReferralStage = (typeof REFERRAL_STAGES)[number];

/** How it ended: by a state of the referral, or that the work was done, or that it is over and no more. */
export const REFERRAL_OUTCOMES = [
  'refused',
  'withdrawn',
  'expired',
  'not-taken-up',
  'unplaced',
  'completed',
  'ended',
] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];
