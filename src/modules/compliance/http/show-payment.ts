import type { Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { PaymentResponse } from './payment.response';
import { showLedgerLine } from './show-ledger-line';

/** What was paid on one day. */
export const showPayment = (line: LedgerLineEntity, by: Looking): PaymentResponse => ({
  ...showLedgerLine(line, by),
  amount: line.quantity,
  proof: line.kindCode,
});
