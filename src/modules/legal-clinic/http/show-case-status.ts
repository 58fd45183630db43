import type { CaseStatusRow } from '../persistence/case-status.repository';
import type { CaseStatusResponse } from './case-status.response';
import { showDate, showDeadlines } from './show-status-dates';

/** The window, at an instant: of what has been, nothing. What is not named here is not shown. */
export function showCaseStatus(row: CaseStatusRow, now: Date): CaseStatusResponse {
  const next = row.dates.find(({ at, isDeadline }) => !isDeadline && new Date(at) > now);
  return {
    ...{ id: row.mandateId, version: row.version, number: row.number, stage: row.stage },
    since: row.since.toISOString(),
    next: next ? showDate(next) : null,
    deadlines: showDeadlines(row.dates, now),
    contactAgencyId: row.contactAgencyId,
    changedAt: row.changedAt.toISOString(),
  };
}
