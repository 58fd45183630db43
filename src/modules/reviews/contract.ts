import type { DomainEvent } from '../../kernel/domain-event';
import type { Work } from '../../platform/persistence/work';
import type { AgencyKind } from '../../platform/policy/policy';

/** The kinds of file whose decisions can be reviewed; their modules say what can be reviewed now. */
export const DECISION_KINDS = ['referral', 'order'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What of a decision is reviewed. */
export const DECISIONS_OF = [
  ...(['refusal', 'offer', 'rescission', 'measure'] as const),
  // Of an order: that it was ordered, what was answered to a breach, and that it has other conditions.
  ...(['order', 'breach', 'variation'] as const),
] as const;
export type DecisionOf = (typeof DECISIONS_OF)[number];

/** What of which file somebody asks to be looked at again. */
export interface AskedDecision extends DecisionRef {
  readonly of: DecisionOf;
}

/** A decision by the file that it stands on. */
export interface DecisionRef {
  readonly kind: DecisionKind;
  readonly id: string;
}

/** A decision as the module that made it describes it to whoever asks for its review. */
export interface DescribedDecision {
  readonly childId: string;
  /** Code of list districts: where the child lives. */
  readonly district: string;
  readonly decidedAt: Date;
  readonly deciderAgencyId: string;
  /** Accounts and agencies that decided, submitted or investigated: none of them reviews. */
  readonly involved: readonly string[];
  /** Kinds of agency that the dated data make competent, beside the bodies above the decider. */
  readonly reviewerKinds: readonly AgencyKind[];
  /** Whether it rests on a charge. */
  readonly charged: boolean;
  /** What can be reviewed now. */
  readonly of: readonly DecisionOf[];
}

/** A review as the module of the decision is told of it. */
export interface FollowedReview {
  readonly id: string;
  readonly decisionId: string;
  readonly state: 'requested' | 'assigned' | 'withdrawn' | 'upheld' | 'overturned';
}

/** What a module does for its decisions to be reviewed; called in the transaction of the act. */
export interface Reviewable {
  /** Undefined when the actor may not see it, or nothing was decided. */
  readonly describe: (work: Work, id: string, of: DecisionOf) => Promise<DescribedDecision | undefined>;
  /** A review was asked for, given to another agency, withdrawn or upheld. */
  readonly follow: (work: Work, review: FollowedReview) => Promise<void>;
  /** Whether nothing is left that a reviewer could put right; never where it is not said. */
  readonly isOver?: (work: Work, id: string) => Promise<boolean>;
}

/** What every event of a review says: ids, codes and instants. Version 1. */
export interface ReviewFacts {
  readonly decisionKind: DecisionKind;
  readonly decisionId: string;
  readonly decisionOf: DecisionOf;
  readonly childId: string;
  readonly deciderAgencyId: string;
  readonly reviewerAgencyId: string;
  readonly reasonCode: string | null;
}

export type ReviewEventType =
  | 'review.requested.v1'
  | 'review.assigned.v1'
  | 'review.withdrawn.v1'
  | 'review.upheld.v1'
  | 'review.overturned.v1';

/** An event about one review. */
export const reviewEvent = (type: ReviewEventType, reviewId: string, facts: ReviewFacts): DomainEvent => ({
  type,
  subject: { kind: 'review', id: reviewId },
  facts: { ...facts },
});
