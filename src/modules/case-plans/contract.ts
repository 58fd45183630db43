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

const EVENT_OF_PLAN = {
  begin: 'plan.begun.v1',
  propose: 'plan.proposed.v1',
  discard: 'plan.discarded.v1',
  sign: 'plan.signed.v1',
  revise: 'plan.revised.v1',
  agree: 'plan.agreed.v1',
  'send-back': 'plan.sent-back.v1',
  approve: 'plan.approved.v1',
  supersede: 'plan.superseded.v1',
  'take-up': 'plan.taken-up.v1',
} as const;

/** What is told of a plan. It is amended silently while it is a draft; where the work ends, the event of the case says so. */
export type ToldPlanAct = keyof typeof EVENT_OF_PLAN;

/** What every event of a plan says: ids, codes and instants; never a goal, a word or a name. Version 1. */
interface PlannedCase {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly edition: number;
  readonly state: string;
}

/** An event about one plan. */
export const planEvent = (
  act: ToldPlanAct,
  { id, caseId, childId, edition, state }: PlannedCase,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_PLAN[act],
  subject: { kind: 'plan', id },
  facts: { caseId, childId, edition, state, at: at.toISOString() },
});
