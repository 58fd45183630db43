import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  complete: 'assessment.completed.v1',
  discard: 'assessment.discarded.v1',
} as const;

/** What every event of an assessment says: ids, codes and instants; never a score or a word of it. Version 1. */
interface AssessedCase {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly tool: string;
}

/** An event about one assessment. */
export const assessmentEvent = (
  action: keyof typeof EVENT_OF,
  { id, caseId, childId, tool }: AssessedCase,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[action],
  subject: { kind: 'assessment', id },
  facts: { caseId, childId, tool, at: at.toISOString() },
});
