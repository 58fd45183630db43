import { showChildLabel } from '../../children';
import type { CopyRequestAvailability } from '../domain/copy-request.actions';
import type { CopyRequestRow } from '../persistence/copy-request.repository';
import type { CopyRequestResponse, CopyRequestSummaryResponse } from './copy-request.response';

/** From where one looks at it. */
interface Reader {
  readonly agencyId: string;
  readonly now: Date;
}

/** One of a list: to the clinic by its mandate, to the centre by its case and child. */
export function summariseCopyRequest(row: CopyRequestRow, reader: Reader): CopyRequestSummaryResponse {
  const isClinic = row.clinicAgencyId === reader.agencyId;
  return {
    ...{ id: row.id, version: row.version, state: row.state, what: row.what },
    mandateId: isClinic ? row.mandateId : null,
    ...{ caseId: isClinic ? null : row.caseId, caseNumber: isClinic ? null : row.caseNumber },
    child: isClinic || row.childNumber === null ? null : showChildLabel(row),
    ...{ clinicAgencyId: row.clinicAgencyId, centreAgencyId: row.centreAgencyId },
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    dueAt: row.dueAt?.toISOString() ?? null,
    isLate: row.dueAt !== null && row.dueAt < reader.now,
  };
}

/** A request for one of the two sides; what is not named here is not shown. */
export const showCopyRequest = (
  row: CopyRequestRow,
  reader: Reader,
  actions: readonly CopyRequestAvailability[],
): CopyRequestResponse => ({
  ...summariseCopyRequest(row, reader),
  ...{ documentId: row.documentId, refusalReason: row.refusalReason, availableActions: actions },
});
