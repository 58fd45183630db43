import type { DomainEvent } from '../../kernel/domain-event';
import type { AftercareState } from './domain/aftercare.lifecycle';

/** What an event of a contact after the closure says: ids, codes and instants; never an answer. Version 1. */
interface AskedChild {
  readonly id: string;
  readonly caseId: string;
  readonly months: number;
  readonly state: AftercareState;
}

/** That somebody was asked how it goes after the closure, or was not and why is known. */
export const aftercareEvent = ({ id, caseId, months, state }: AskedChild, at: Date): DomainEvent => ({
  type: state === 'skipped' ? 'aftercare.skipped.v1' : 'aftercare.recorded.v1',
  subject: { kind: 'aftercare', id },
  facts: { caseId, months, at: at.toISOString() },
});
