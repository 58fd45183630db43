import type { DomainEvent } from '../../kernel/domain-event';

/** That a centre was told; ids and an instant, and nothing of the act. Version 1. */
interface ToldCentre {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly centreAgencyId: string;
}

/** A child with whom a centre works is said to have done something else. */
export const newActTold = ({ id, caseId, childId, centreAgencyId }: ToldCentre, at: Date): DomainEvent => ({
  type: 'new-act.told.v1',
  subject: { kind: 'new-act', id },
  facts: { caseId, childId, centreAgencyId, at: at.toISOString() },
});
