import type { Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { PaymentResponse } from './payment.response';
import { showMeasureLine } from './show-ledger-line';

/** What was paid on one day. */
export const showPayment = (line: LedgerLineEntity, by: Looking): PaymentResponse => ({
  ...showMeasureLine(line, by),
  amount: line.quantity,
  proof: line.kindCode,
});
