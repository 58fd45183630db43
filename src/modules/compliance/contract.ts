import type { DomainEvent } from '../../kernel/domain-event';
import type { LineAct } from './domain/ledger';

/** What was done with a line of the ledger, in the past tense. */
const EVENT_OF: Readonly<Record<LineAct | 'enter', string>> = {
  enter: 'ledger-line.entered.v1',
  verify: 'ledger-line.verified.v1',
  decline: 'ledger-line.declined.v1',
  'mark-in-error': 'ledger-line.marked-in-error.v1',
};

/** Of which order, who supervises it, and who decides on it and reads it too; never how much, and no word. Version 1. */
interface OfOrder {
  readonly id: string;
  readonly childId: string;
  readonly supervisorAgencyId: string | null;
  readonly authorityAgencyId: string;
  readonly courtAgencyId: string | null;
}

const partiesOf = ({ supervisorAgencyId, authorityAgencyId, courtAgencyId }: OfOrder) => ({
  ...{ supervisorAgencyId, authorityAgencyId, courtAgencyId },
});

/** An event about a line of the ledger. */
export const complianceEvent = (
  act: LineAct | 'enter',
  order: OfOrder,
  line: { readonly id: string; readonly counts: string; readonly at: Date },
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'ledger-line', id: line.id },
  facts: {
    ...{ orderId: order.id, childId: order.childId, ...partiesOf(order) },
    ...{ counts: line.counts, at: line.at.toISOString() },
  },
});

/** Who supervises an order has said how its conditions are kept; never how. Version 1. */
export const progressEvent = (order: OfOrder, at: Date): DomainEvent => ({
  type: 'order.progress-said.v1',
  subject: { kind: 'order', id: order.id },
  facts: { childId: order.childId, ...partiesOf(order), at: at.toISOString() },
});
