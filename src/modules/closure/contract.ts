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

/** What an event of a report says: whose work it is about and for whom it was made; nothing of what it tells. Version 1. */
export interface ReportParties {
  readonly id: string;
  readonly childId: string;
  readonly referralId: string | null;
  readonly orderId: string | null;
  readonly centreAgencyId: string;
  readonly authorityAgencyId: string | null;
}

/** That the authority on whose decision the work rested is told how it went, or that the court is that has the order before it since. */
export const reportEvent = (
  what: 'made' | 'handed-on',
  { id, ...facts }: ReportParties,
  at: Date,
): DomainEvent => ({
  type: `report.${what}.v1`,
  subject: { kind: 'report', id },
  facts: {
    ...{ childId: facts.childId, referralId: facts.referralId, orderId: facts.orderId },
    ...{ centreAgencyId: facts.centreAgencyId, authorityAgencyId: facts.authorityAgencyId },
    at: at.toISOString(),
  },
});
