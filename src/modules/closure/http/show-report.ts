import { showChildLabel } from '../../children';
import type { ReportContent, ReportedWork } from '../domain/report';
import type { ReportRow } from '../persistence/report.repository';
import type { ReportedWorkResponse, ReportResponse, ReportSummaryResponse } from './report.response';

export const summariseReport = (row: ReportRow): ReportSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  referralId: row.referralId,
  orderId: row.orderId,
  child: showChildLabel(row),
  edition: row.edition,
  kind: row.kind,
  madeAt: row.madeAt.toISOString(),
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
});

const showWork = (work: ReportedWork): ReportedWorkResponse => ({
  measure: work.measure,
  startsOn: work.startsOn,
  endsOn: work.endsOn,
  outcomeReason: work.outcomeReason,
  agreed: work.agreed.map(({ kind, times, rhythm, untilOn }) => ({ kind, times, rhythm, untilOn })),
  sessions: work.sessions.map(({ kind, expected, attended, excused, unexcused }) => ({
    ...{ kind, expected, attended },
    ...{ excused, unexcused },
  })),
  goals: work.goals.map(({ area, outcome }) => ({ area, outcome })),
  childWords: work.childWords,
});

/** A report as the authority reads it, and the centre; what is not named here is not shown. */
export const showReport = (row: ReportRow, content: ReportContent): ReportResponse => ({
  ...summariseReport(row),
  version: row.version,
  contentHash: row.contentHash,
  correctionReason: row.correctionReason,
  referralNumber: content.referralNumber,
  orderNumber: content.orderNumber ?? null,
  openedOn: content.openedOn,
  endedOn: content.endedOn,
  outcomeCode: content.outcomeCode,
  work: content.work && showWork(content.work),
});
