import type { DomainEvent } from '../../kernel/domain-event';
import type { OrderAction } from './domain/order.lifecycle';

/** What is done with an order beside its state. */
export type OrderChange =
  | 'vary'
  | 'look-again'
  | 'change-supervisor'
  | 'take-over'
  | 'overturn-breach'
  | 'overturn-variation'
  | `${'begin' | 'end'}-${'suspension' | 'appeal'}`;

/** What was done with an order, in the past tense. */
const EVENT_OF: Readonly<Record<OrderAction | OrderChange | 'propose', string>> = {
  propose: 'order.proposed.v1',
  order: 'order.ordered.v1',
  reject: 'order.rejected.v1',
  withdraw: 'order.withdrawn.v1',
  start: 'order.started.v1',
  'record-breach': 'order.breach-recorded.v1',
  excuse: 'order.breach-excused.v1',
  warn: 'order.warned.v1',
  'refer-to-court': 'order.referred-to-court.v1',
  continue: 'order.continued.v1',
  complete: 'order.completed.v1',
  'discharge-early': 'order.discharged-early.v1',
  revoke: 'order.revoked.v1',
  replace: 'order.replaced.v1',
  expire: 'order.expired.v1',
  quash: 'order.quashed.v1',
  vary: 'order.varied.v1',
  'look-again': 'order.looked-at-again.v1',
  'change-supervisor': 'order.supervisor-changed.v1',
  'overturn-breach': 'order.breach-answer-overturned.v1',
  'overturn-variation': 'order.variation-overturned.v1',
  'take-over': 'order.taken-over.v1',
  'begin-suspension': 'order.suspended.v1',
  'end-suspension': 'order.suspension-ended.v1',
  'begin-appeal': 'order.appealed.v1',
  'end-appeal': 'order.appeal-ended.v1',
};

/** Whose order it is, and who decides on it; never why, and no word. Version 1. */
export interface MovedOrder {
  readonly id: string;
  readonly childId: string;
  readonly stage: string;
  readonly authorityAgencyId: string;
}

/** An event about one order. */
export const orderEvent = (
  act: OrderAction | OrderChange | 'propose',
  { id, childId, stage, authorityAgencyId }: MovedOrder,
  at: Date,
): DomainEvent => ({
  type: EVENT_OF[act],
  subject: { kind: 'order', id },
  facts: { childId, stage, authorityAgencyId, at: at.toISOString() },
});
