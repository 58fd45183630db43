import type { Looking } from '../domain/ledger-line.actions';
import type { LedgerLineEntity } from '../persistence/ledger-line.entity';
import type { HoursResponse } from './hours.response';
import { showMeasureLine } from './show-ledger-line';

/** What was worked on one day, with the words that are open to who looks. */
export const showHours = (
  line: LedgerLineEntity,
  by: Looking,
  words: (column: 'place' | 'on_spot') => string | null,
): HoursResponse => ({
  ...showMeasureLine(line, by),
  ...{ minutes: line.quantity, activity: line.kindCode, placeKind: line.placeCode },
  ...{ place: words('place'), supervisedBy: words('on_spot') },
});
