import { inOrder, type ReachedMilestone, type ReferralMilestone } from '../domain/referral-milestone';
import type { ReferralStatusRow } from '../persistence/referral-status.repository';
import type { StatusDate } from '../persistence/window.repository';
import type { ReferralStatusResponse } from './referral-status.response';
import { showDate, showDeadlines } from './show-status-dates';

const isMilestone = ({ isDeadline }: StatusDate): boolean => !isDeadline;

const showMilestone = (date: StatusDate): ReachedMilestone => ({
  ...showDate(date),
  kind: date.kind as ReferralMilestone,
});

/** The window, at an instant: what comes next is the answer that is due next. What is not named here is not shown. */
export function showReferralStatus(row: ReferralStatusRow, now: Date): ReferralStatusResponse {
  const next = row.dates.find(({ at, isDeadline }) => isDeadline && new Date(at) > now);
  return {
    ...{ id: row.referralId, version: row.version, number: row.number, stage: row.stage },
    since: row.since.toISOString(),
    outcome: row.outcome,
    milestones: inOrder(row.dates.filter(isMilestone).map(showMilestone)),
    next: next ? showDate(next) : null,
    deadlines: showDeadlines(row.dates, now),
    contactAgencyId: row.contactAgencyId,
    changedAt: row.changedAt.toISOString(),
  };
}
