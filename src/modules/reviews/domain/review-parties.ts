import type { ReviewAction } from './review.lifecycle';

/** Who acts, as the unit of work knows them. */
export interface ActingPerson {
  readonly accountId: string;
  readonly agencyId: string;
  readonly standsInFor: readonly string[];
}

/** The agencies and the person that have a part in a review. */
export interface ReviewParties {
  readonly recordedAgencyId: string;
  readonly reviewerAgencyId: string;
  readonly assignerAgencyId: string | null;
  readonly reviewerId: string | null;
}

type Reviewing = Pick<ReviewParties, 'reviewerAgencyId' | 'reviewerId'>;

export const NOT_YOUR_ACTION = 'review.not-your-action';

/** Is it the agency that reviews? */
export const isReviewingAgency = (review: Reviewing, actor: ActingPerson): boolean =>
  review.reviewerAgencyId === actor.agencyId;

/** Is it the one to whom the review was given, or who stands in? Anybody of the agency while nobody was named. */
export const isReviewer = (review: Reviewing, actor: ActingPerson): boolean =>
  isReviewingAgency(review, actor) &&
  (review.reviewerId === null || [actor.accountId, ...actor.standsInFor].includes(review.reviewerId));

const PARTIES: Readonly<Record<ReviewAction, (review: ReviewParties, actor: ActingPerson) => boolean>> = {
  assign: (review, actor) => isReviewingAgency(review, actor) || review.assignerAgencyId === actor.agencyId,
  withdraw: (review, actor) => review.recordedAgencyId === actor.agencyId,
  uphold: isReviewer,
  overturn: isReviewer,
  // It follows upon what becomes of the file that was decided on.
  lapse: () => false,
};

/** Is the action this person's to do on this review? Which roles may, the permission table says. */
export const isPartyTo = (review: ReviewParties, action: ReviewAction, actor: ActingPerson): boolean =>
  PARTIES[action](review, actor);
