import type { DomainEvent } from '../../kernel/domain-event';
import type { OrderReportAction } from './domain/order-report.lifecycle';
import type { PreDecisionAction } from './domain/pre-decision.lifecycle';

/** What is told; that a writer has left, the accounts tell. */
export type ToldPreDecisionAct = Exclude<PreDecisionAction, 'release'> | 'request';

const EVENT_OF: Readonly<Record<ToldPreDecisionAct, string>> = {
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
  act: ToldPreDecisionAct,
  { id, childId, requesterAgencyId, centreAgencyId }: MovedPreDecision,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'pre-decision-report', id },
  facts: { childId, requesterAgencyId, centreAgencyId, at: at.toISOString() },
});

const ORDER_EVENT_OF: Readonly<Record<OrderReportAction | 'write', string>> = {
  write: 'court-report.written.v1',
  send: 'court-report.sent.v1',
  sign: 'court-report.signed.v1',
  discard: 'court-report.discarded.v1',
  acknowledge: 'court-report.acknowledged.v1',
  lapse: 'court-report.lapsed.v1',
};

/** On which order who tells whom; never what. Version 1. */
export interface MovedOrderReport {
  readonly id: string;
  readonly orderId: string;
  readonly childId: string;
  readonly kind: string;
  readonly writerAgencyId: string;
  readonly addresseeAgencyId: string;
}

/** An event about one report on an order. */
export const orderReportEvent = (
  act: OrderReportAction | 'write',
  { id, orderId, childId, kind, writerAgencyId, addresseeAgencyId }: MovedOrderReport,
  at: Date,
): DomainEvent => ({
  type: ORDER_EVENT_OF[act],
  subject: { kind: 'court-report', id },
  facts: { orderId, childId, kind, writerAgencyId, addresseeAgencyId, at: at.toISOString() },
});
