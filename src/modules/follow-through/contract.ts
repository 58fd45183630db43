import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF_REVIEW = {
  raise: 'progress-review.raised.v1',
  begin: 'progress-review.begun.v1',
  complete: 'progress-review.completed.v1',
} as const;

/** What is told of a progress review. It is amended silently; where the work ends, the event of the case says so. */
export type ToldReviewAct = keyof typeof EVENT_OF_REVIEW;

/** What every event of a progress review says: ids, codes and instants; never a step or a word of it. Version 1. */
interface ReviewedCase {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly state: string;
  readonly dueAt: Date | null;
}

/** An event about one progress review. */
export const progressReviewEvent = (
  act: ToldReviewAct,
  { id, caseId, childId, state, dueAt }: ReviewedCase,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_REVIEW[act],
  subject: { kind: 'progress-review', id },
  facts: { caseId, childId, state, dueAt: dueAt?.toISOString() ?? null, at: at.toISOString() },
});
