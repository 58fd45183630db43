import type { LocalDate } from '../../../kernel/local-date';
import { toldPhaseOf, type CaseProgress } from '../../cases';
import type { AttendanceCountsResponse, ProgressResponse } from './progress.response';

type DayOf = (at: Date) => LocalDate;

const NOTHING_ELSE = {
  acceptedOn: null,
  allocatedOn: null,
  planActiveOn: null,
  movedOn: null,
  sessions: null,
};

/** A neutral notice once the work is over without being done, however that came (domain of the case). */
export function showProgress(
  progress: CaseProgress,
  sessions: AttendanceCountsResponse,
  dayOf: DayOf,
): ProgressResponse {
  const { outcome } = progress;
  const day = (at: Date | null) => (at === null ? null : dayOf(at));
  const end = { endedOn: day(progress.endedAt), outcome };
  const phase = toldPhaseOf(progress);
  if (outcome === 'ended') return { phase, ...NOTHING_ELSE, ...end };
  return {
    phase,
    acceptedOn: day(progress.openedAt),
    allocatedOn: day(progress.allocatedAt),
    planActiveOn: day(progress.planActiveAt),
    movedOn: day(progress.movedAt),
    sessions: { attended: sessions.attended, expected: sessions.expected },
    ...end,
  };
}
