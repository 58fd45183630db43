import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF_REVIEW = {
  draw: 'file-review.drawn.v1',
  complete: 'file-review.completed.v1',
  drop: 'file-review.dropped.v1',
  settle: 'file-review.settled.v1',
} as const;

/** What is told of the review of a file; it is answered silently. */
export type ToldFileReviewAct = keyof typeof EVENT_OF_REVIEW;

/** Ids, codes and an instant; never an answer or a word. Version 1. */
interface ReviewedFile {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly state: string;
}

/** An event about the review of one file. */
export const fileReviewEvent = (
  act: ToldFileReviewAct,
  { id, caseId, childId, state }: ReviewedFile,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_REVIEW[act],
  subject: { kind: 'file-review', id },
  facts: { caseId, childId, state, at: at.toISOString() },
});
