import type { DomainEvent } from '../../kernel/domain-event';
import type { PreDecisionAction } from './domain/pre-decision.lifecycle';

const EVENT_OF: Readonly<Record<PreDecisionAction | 'request', string>> = {
  request: 'pre-decision-report.requested.v1',
  'take-on': 'pre-decision-report.taken-on.v1',
  decline: 'pre-decision-report.declined.v1',
  withdraw: 'pre-decision-report.withdrawn.v1',
  submit: 'pre-decision-report.submitted.v1',
  'send-back': 'pre-decision-report.sent-back.v1',
  acknowledge: 'pre-decision-report.acknowledged.v1',
  lapse: 'pre-decision-report.lapsed.v1',
};

/** About which child whom a centre tells something; never why, and no word. Version 1. */
export interface MovedPreDecision {
  readonly id: string;
  readonly childId: string;
  readonly requesterAgencyId: string;
  readonly centreAgencyId: string;
}

/** An event about one report before a decision. */
export const preDecisionEvent = (
  act: PreDecisionAction | 'request',
  { id, childId, requesterAgencyId, centreAgencyId }: MovedPreDecision,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'pre-decision-report', id },
  facts: { childId, requesterAgencyId, centreAgencyId, at: at.toISOString() },
});
