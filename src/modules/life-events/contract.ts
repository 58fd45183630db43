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

const EVENT_OF_BIRTHDAY = {
  talk: 'eighteenth-birthday.talked.v1',
  ask: 'eighteenth-birthday.asked.v1',
} as const;

/** A child was prepared for its eighteenth birthday, or asked from then on; not what it said. Version 1. */
export const birthdayMarked = (
  { id, caseId, childId }: Omit<ToldCentre, 'centreAgencyId'>,
  action: keyof typeof EVENT_OF_BIRTHDAY,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF_BIRTHDAY[action],
  subject: { kind: 'eighteenth-birthday', id },
  facts: { caseId, childId, at: at.toISOString() },
});
