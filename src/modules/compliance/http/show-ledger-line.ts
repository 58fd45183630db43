import { openActs, type Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { LedgerLineResponse } from './ledger.response';

/** What every line of the ledger shows; what is not named here is not shown. */
export const showLedgerLine = (line: LedgerLineEntity, by: Looking): LedgerLineResponse => ({
  ...{ id: line.id, version: line.version, orderId: line.orderId },
  ...{ measure: line.measure, day: line.day, state: line.state },
  ...{ enteredBy: line.enteredBy, enteredAt: line.enteredAt.toISOString() },
  ...{ answeredBy: line.answeredBy, answeredAt: line.answeredAt?.toISOString() ?? null },
  ...{ answerReason: line.answerReason, errorReason: line.errorReason },
  availableActions: openActs(line, by),
});
