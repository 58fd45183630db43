import type { DomainEvent } from '../../kernel/domain-event';

/** What an event of a message says: ids and codes, and never a word. Version 1. */
interface WrittenMessage {
  readonly id: string;
  readonly referralId: string;
  readonly fromSide: string;
}

/** That one side has written to the other. */
export const messageWritten = ({ id, referralId, fromSide }: WrittenMessage, at: Date): DomainEvent => ({
  type: 'message.written.v1',
  subject: { kind: 'message', id },
  facts: { referralId, fromSide, at: at.toISOString() },
});
