import type { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { Statement } from '../../../platform/persistence/statement';
import type { OrderEntity } from './order.entity';

/** What an act may change of an order. */
export type OrderChanges = Partial<
  Pick<
    OrderEntity,
    | 'courtAgencyId'
    | 'supervisorAgencyId'
    | 'reasons'
    | 'legalBasis'
    | 'decidedBy'
    | 'decidedAt'
    | 'startedOn'
    | 'endsOn'
    | 'endReason'
    | 'outcomeCode'
    | 'endedAt'
    | 'handedOnAt'
    | 'lookAgainFrom'
    | 'lookAgainAt'
    | 'takeOverDueAt'
    | 'takeOverWarnAt'
    | keyof ClockColumns
  >
> &
  Pick<OrderEntity, 'state'>;

/** Writes what an act changed, where nobody was faster; its values are `valuesOf` an order, between identity and time. */
export const MOVE: Statement = {
  name: 'move-order',
  text: `update sentencing.order_file
    set state = $3, court_agency_id = $4, supervisor_agency_id = $5, reasons = $6, decided_by = $7, decided_at = $8,
      started_on = $9, ends_on = $10, end_reason = $11, outcome_code = $12, ended_at = $13, legal_basis = $14,
      clock_started_at = $15, due_at = $16, warn_at = $17, escalates_to = $18, told_near_at = $19, told_overdue_at = $20,
      handed_on_at = $21, look_again_from = $22, look_again_at = $23, take_over_due_at = $24, take_over_warn_at = $25,
      version = version + 1, updated_at = $26
    where id = $1 and version = $2 returning 1`,
};

/** What an act may change, in the order of the statement. */
export const valuesOf = (after: OrderEntity): readonly unknown[] => [
  ...[after.state, after.courtAgencyId, after.supervisorAgencyId, after.reasons, after.decidedBy],
  ...[after.decidedAt, after.startedOn, after.endsOn, after.endReason, after.outcomeCode, after.endedAt],
  ...[after.legalBasis, after.clockStartedAt, after.dueAt, after.warnAt, after.escalatesTo, after.toldNearAt],
  ...[after.toldOverdueAt, after.handedOnAt, after.lookAgainFrom, after.lookAgainAt],
  ...[after.takeOverDueAt, after.takeOverWarnAt],
];
