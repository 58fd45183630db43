import type { DomainEvent } from '../../kernel/domain-event';
import type { LineAct } from './domain/ledger';

/** What was done with a line of the ledger, in the past tense. */
const EVENT_OF: Readonly<Record<LineAct | 'enter', string>> = {
  enter: 'ledger-line.entered.v1',
  verify: 'ledger-line.verified.v1',
  decline: 'ledger-line.declined.v1',
  'mark-in-error': 'ledger-line.marked-in-error.v1',
};

/** Of which order, and who supervises it; never how much, and no word. Version 1. */
interface OfOrder {
  readonly id: string;
  readonly childId: string;
  readonly supervisorAgencyId: string | null;
}

/** An event about a line of the ledger. */
export const complianceEvent = (
  act: LineAct | 'enter',
  { id: orderId, childId, supervisorAgencyId }: OfOrder,
  line: { readonly id: string; readonly counts: string; readonly at: Date },
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'ledger-line', id: line.id },
  facts: { orderId, childId, supervisorAgencyId, counts: line.counts, at: line.at.toISOString() },
});

/** Who supervises an order has said how its conditions are kept; never how. Version 1. */
export const progressEvent = ({ id, childId, supervisorAgencyId }: OfOrder, at: Date): DomainEvent => ({
  type: 'order.progress-said.v1',
  subject: { kind: 'order', id },
  facts: { childId, supervisorAgencyId, at: at.toISOString() },
});
