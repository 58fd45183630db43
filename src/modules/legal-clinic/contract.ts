import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  ask: 'mandate.asked.v1',
  accept: 'mandate.accepted.v1',
  decline: 'mandate.declined.v1',
  withdraw: 'mandate.withdrawn.v1',
  'hand-over': 'mandate.handed-over.v1',
  end: 'mandate.ended.v1',
  'take-back': 'mandate.writings-taken-back.v1',
  'attach-proof': 'mandate.proof-attached.v1',
  'withdraw-proof': 'mandate.proof-withdrawn.v1',
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

const COPY_EVENT_OF = {
  ask: 'copy-request.asked.v1',
  answer: 'copy-request.answered.v1',
  refuse: 'copy-request.refused.v1',
  withdraw: 'copy-request.withdrawn.v1',
} as const;

/** Which clinic asks which centre; never for whom, nor of which case. Version 1. */
interface ToldCopyRequest {
  readonly id: string;
  readonly clinicAgencyId: string;
  readonly centreAgencyId: string;
}

/** An event about one request for a copy. */
export const copyRequestEvent = (
  act: keyof typeof COPY_EVENT_OF,
  { id, clinicAgencyId, centreAgencyId }: ToldCopyRequest,
  at: Date,
): DomainEvent => ({
  type: COPY_EVENT_OF[act],
  subject: { kind: 'copy-request', id },
  facts: { clinicAgencyId, centreAgencyId, at: at.toISOString() },
});
