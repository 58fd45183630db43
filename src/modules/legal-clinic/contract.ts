import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  ask: 'mandate.asked.v1',
  accept: 'mandate.accepted.v1',
  decline: 'mandate.declined.v1',
  withdraw: 'mandate.withdrawn.v1',
  'hand-over': 'mandate.handed-over.v1',
  end: 'mandate.ended.v1',
} as const;

/** Everything that is told of a mandate. */
export type ToldMandateAct = keyof typeof EVENT_OF;

/** Which clinic and which lawyer; never for whom, nor by which number. Version 1. */
interface ToldMandate {
  readonly id: string;
  readonly clinicAgencyId: string;
  readonly lawyerId: string | null;
}

/** An event about one mandate. */
export const mandateEvent = (
  act: ToldMandateAct,
  { id, clinicAgencyId, lawyerId }: ToldMandate,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'mandate', id },
  facts: { clinicAgencyId, lawyerId, at: at.toISOString() },
});
