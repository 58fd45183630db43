import { standingAt } from '../../../kernel/running-clock';
import { showChildLabel } from '../../children';
import type { KnownContact } from '../persistence/aftercare.repository';
import type {
  AftercareActionResponse,
  AftercareClockResponse,
  AftercareResponse,
  AftercareSummaryResponse,
} from './aftercare.response';

/** Nobody is waited for where nobody agrees, or the work goes on. */
const showClock = (
  { state, dueAt, warnAt, answeredAt }: KnownContact,
  now: Date,
): AftercareClockResponse | null =>
  dueAt && {
    dueAt: dueAt.toISOString(),
    standing:
      state === 'unagreed' || state === 'ended'
        ? null
        : standingAt({ dueAt, warnAt, stoppedAt: answeredAt, paused: false }, now),
  };

export const summariseAftercare = (row: KnownContact, now: Date): AftercareSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  number: row.number,
  child: showChildLabel(row),
  months: row.months,
  state: row.state,
  because: row.state === 'unagreed' ? 'aftercare.no-consent' : row.reasonCode,
  clock: showClock(row, now),
  answeredAt: row.answeredAt?.toISOString() ?? null,
});

/** A contact after the closure, for who asks the child; what is not named here is not shown. */
export const showAftercare = (
  row: KnownContact,
  shown: {
    readonly words: string | null;
    readonly now: Date;
    readonly actions: readonly AftercareActionResponse[];
  },
): AftercareResponse => ({
  ...summariseAftercare(row, shown.now),
  version: row.version,
  workerId: row.workerId,
  reached: row.reached,
  tries: row.tries,
  schoolOrWork: row.occupation,
  newPoliceContact: row.policeContact,
  wellbeing: shown.words,
  answeredBy: row.answeredBy,
  availableActions: shown.actions,
});
