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

const EVENT_OF_DIFFICULTY = {
  record: 'difficulty.recorded.v1',
  hear: 'difficulty.heard.v1',
  resolve: 'difficulty.resolved.v1',
  withdraw: 'difficulty.withdrawn.v1',
  propose: 'difficulty.response-proposed.v1',
  confirm: 'difficulty.response-confirmed.v1',
  decline: 'difficulty.response-declined.v1',
  contest: 'difficulty.response-contested.v1',
  uphold: 'difficulty.response-upheld.v1',
  lift: 'difficulty.response-lifted.v1',
} as const;

/** What is told of a difficulty; where the work ends, the event of the case says so. */
export type ToldDifficultyAct = keyof typeof EVENT_OF_DIFFICULTY;

/** What every event of a difficulty says: ids, codes and instants; never a fact or a word of it. Version 1. */
interface DifficultCase {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly state: string;
}

/** An event about one difficulty. */
export const difficultyEvent = (
  act: ToldDifficultyAct,
  { id, caseId, childId, state }: DifficultCase,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_DIFFICULTY[act],
  subject: { kind: 'difficulty', id },
  facts: { caseId, childId, state, at: at.toISOString() },
});
