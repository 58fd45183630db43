import { showChildLabel } from '../../children';
import type { KnownBirthday } from '../persistence/eighteenth-birthday.repository';
import type {
  BirthdayActionResponse,
  BirthdayResponse,
  BirthdaySummaryResponse,
} from './eighteenth-birthday.response';

export const summariseBirthday = (row: KnownBirthday): BirthdaySummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.number,
  child: showChildLabel(row),
  state: row.state,
  month: row.month?.slice(0, 7) ?? null,
  talkFrom: row.talkFrom,
});

/** An eighteenth birthday for who works with the child; what is not named here is not shown. */
export const showBirthday = (
  row: KnownBirthday,
  childWords: string | null,
  availableActions: readonly BirthdayActionResponse[],
): BirthdayResponse => ({
  ...summariseBirthday(row),
  version: row.version,
  talkedAt: row.talkedAt?.toISOString() ?? null,
  talkedBy: row.talkedBy,
  childWords,
  askedAt: row.askedAt?.toISOString() ?? null,
  askedBy: row.askedBy,
  answer: row.answer,
  availableActions,
});
