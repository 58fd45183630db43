import type { DomainEvent } from '../../kernel/domain-event';

const EVENT_OF = {
  ask: 'transfer.asked.v1',
  accept: 'transfer.accepted.v1',
  decline: 'transfer.declined.v1',
  withdraw: 'transfer.withdrawn.v1',
  lapse: 'transfer.lapsed.v1',
  settle: 'transfer.settled.v1',
} as const;

/** Everything that is told of a transfer. */
export type ToldTransferAct = keyof typeof EVENT_OF;

/** Whose case goes from where to where; never why, and no word. Version 1. */
interface MovedCase {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
}

/** An event about one transfer. */
export const transferEvent = (
  act: ToldTransferAct,
  { id, caseId, childId, fromAgencyId, toAgencyId }: MovedCase,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'transfer', id },
  facts: { caseId, childId, fromAgencyId, toAgencyId, at: at.toISOString() },
});
