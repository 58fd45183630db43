import { isTold } from '../domain/shown-deadline';
import type { CaseStatusRow } from '../persistence/case-status.repository';
import type { CaseStatusResponse } from './case-status.response';

const instant = (text: string): string => new Date(text).toISOString();

/** The window, at an instant: of what has been, nothing. What is not named here is not shown. */
export function showCaseStatus(row: CaseStatusRow, now: Date): CaseStatusResponse {
  const next = row.dates.find(({ at, isDeadline }) => !isDeadline && new Date(at) > now);
  const due = row.dates.filter((date) => date.isDeadline && isTold(date, now)).slice(0, 100);
  return {
    ...{ id: row.mandateId, version: row.version, number: row.number, stage: row.stage },
    since: row.since.toISOString(),
    next: next ? { kind: next.kind, at: instant(next.at) } : null,
    deadlines: due.map(({ kind, at }) => ({ kind, at: instant(at), isLate: new Date(at) < now })),
    contactAgencyId: row.contactAgencyId,
    changedAt: row.changedAt.toISOString(),
  };
}
