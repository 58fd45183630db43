import type { DomainEvent } from '../../kernel/domain-event';

/** What every event of a handover says: ids, codes and instants; never an intake. Version 1. */
export interface HandoverFacts {
  readonly childId: string;
  readonly senderAgencyId: string;
  readonly addressedAgencyId: string;
  readonly urgent: boolean;
  readonly reasonCode: string | null;
}

export type HandoverEventType =
  | 'handover.handed-over.v1'
  | 'handover.acknowledged.v1'
  | 'handover.answered.v1'
  | 'handover.closed.v1'
  | 'handover.returned.v1'
  | 'handover.withdrawn.v1';

/** An event about one handover. */
export const handoverEvent = (type: HandoverEventType, id: string, facts: HandoverFacts): DomainEvent => ({
  type,
  subject: { kind: 'handover', id },
  facts: { ...facts },
});
