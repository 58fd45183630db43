import { openActs, type Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { LedgerLineResponse, MeasureLineResponse } from './ledger.response';

/** What every line of the ledger shows; what is not named here is not shown. */
export const showLedgerLine = (line: LedgerLineEntity, by: Looking): LedgerLineResponse => ({
  ...{ id: line.id, version: line.version, orderId: line.orderId },
  ...{ day: line.day, state: line.state },
  ...{ enteredBy: line.enteredBy, enteredAt: line.enteredAt.toISOString() },
  ...{ answeredBy: line.answeredBy, answeredAt: line.answeredAt?.toISOString() ?? null },
  ...{ answerReason: line.answerReason, errorReason: line.errorReason },
  availableActions: openActs(line, by),
});

/** The same of what is counted of a measure: such a line names one. */
export const showMeasureLine = (line: LedgerLineEntity, by: Looking): MeasureLineResponse => ({
  ...showLedgerLine(line, by),
  measure: line.measure ?? '',
});
