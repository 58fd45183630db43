import type { DomainEvent } from '../../kernel/domain-event';
import { newId } from '../../kernel/ids';
import type { Statement } from './statement';

export const outboxStatement: Statement = {
  name: 'outbox',
  text: `insert into platform.outbox (id, type, subject_kind, subject_id, facts, occurred_at, request_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** The values of one outbox row, in the order of the statement. */
export const outboxValues = (event: DomainEvent, at: Date, requestId: string): unknown[] => [
  newId(),
  event.type,
  event.subject.kind,
  event.subject.id,
  JSON.stringify(event.facts),
  at,
  requestId,
];
