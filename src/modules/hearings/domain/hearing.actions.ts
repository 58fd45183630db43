import { DomainError } from '../../../kernel/domain-error';
import { HEARING_ACTS, type HearingAct, type HearingStanding } from './hearing';

/** What is the court’s alone; who asked for a hearing tells of it, and calls it off, too. */
const OF_THE_COURT: readonly HearingAct[] = ['hold', 'adjourn'];

/** Can it be done now? A closed act says by code why. */
export interface HearingAvailability {
  readonly action: HearingAct;
  readonly open: boolean;
  readonly because?: string;
}

const NOT_YOURS = 'hearing.not-your-action';

const isTheirs = (act: HearingAct, row: HearingStanding, agencyId: string): boolean =>
  row.courtAgencyId === agencyId || (row.schedulerAgencyId === agencyId && !OF_THE_COURT.includes(act));

function whyClosed(act: HearingAct, row: HearingStanding, agencyId: string): string | undefined {
  if (!isTheirs(act, row, agencyId)) return NOT_YOURS;
  return row.state === 'scheduled' ? undefined : `hearing.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to who is neither court nor asked for it, `not-open` where it is over. */
export function requireActOpen(act: HearingAct, row: HearingStanding, agencyId: string): void {
  const because = whyClosed(act, row, agencyId);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
}

/** For each permitted act whether it is open now to somebody of an agency. */
export const availableHearingActs = (
  row: HearingStanding,
  isPermitted: (act: HearingAct) => boolean,
  agencyId: string,
): HearingAvailability[] =>
  HEARING_ACTS.filter(isPermitted).map((action) => {
    const because = whyClosed(action, row, agencyId);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
