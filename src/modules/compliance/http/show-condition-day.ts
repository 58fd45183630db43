import type { Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { ConditionDayResponse } from './condition-day.response';
import { showLedgerLine } from './show-ledger-line';

/** How a condition was kept on one day: such a line names both. */
export const showConditionDay = (
  line: LedgerLineEntity,
  by: Looking,
  childWords: string | null,
): ConditionDayResponse => ({
  ...showLedgerLine(line, by),
  ...{ conditionId: line.conditionId ?? '', outcome: line.outcome ?? 'excused' },
  ...{ reasonCode: line.kindCode, childWords },
});
