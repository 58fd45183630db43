/** What can have become of a referral, in the order in which it goes on: its states, the work of the centre, how that ended, an order. */
export const REFERRAL_MILESTONES = [
  'submitted',
  'returned',
  'offered',
  'refused',
  'taken-up',
  'waiting',
  'declined',
  'accepted',
  'allocated',
  'plan-active',
  'moved',
  'completed',
  'ended',
  'not-taken-up',
  'unplaced',
  'withdrawn',
  'expired',
  'alternative-ordered',
] as const;
export type ReferralMilestone = (typeof REFERRAL_MILESTONES)[number];

/** A milestone, and when it was reached. */
export interface ReachedMilestone {
  readonly kind: ReferralMilestone;
  readonly at: string;
}

const rankOf = ({ kind }: ReachedMilestone): number => REFERRAL_MILESTONES.indexOf(kind);

/** The earliest first; of those of one instant, as it goes on. */
export const inOrder = (reached: readonly ReachedMilestone[]): ReachedMilestone[] =>
  [...reached].sort((one, other) => one.at.localeCompare(other.at) || rankOf(one) - rankOf(other));
