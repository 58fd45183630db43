import { showChildLabel } from '../../children';
import type { TransferAvailability } from '../domain/transfer.actions';
import type { TransferRow } from '../persistence/transfer.repository';
import type { TransferResponse, TransferSummaryResponse } from './transfer.response';

/** From where one looks at it. */
interface Reader {
  readonly agencyId: string;
  readonly now: Date;
}

/** Who has the case no more, or never had it, keeps that and when it was asked for and answered, and nothing of the child. */
const isGone = ({ state, caseNumber }: TransferRow): boolean => state !== 'asked' && caseNumber === null;

/** One of a list. */
export const summariseTransfer = (row: TransferRow, reader: Reader): TransferSummaryResponse => ({
  ...{ id: row.id, version: row.version, state: row.state },
  direction: row.fromAgencyId === reader.agencyId ? 'outgoing' : 'incoming',
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  child: row.childNumber === null || isGone(row) ? null : showChildLabel(row),
  ...{ fromAgencyId: row.fromAgencyId, toAgencyId: row.toAgencyId, reasonCode: row.reasonCode },
  askedAt: row.askedAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  dueAt: row.dueAt?.toISOString() ?? null,
  isLate: row.dueAt !== null && row.dueAt < reader.now,
  settledAt: row.settledAt?.toISOString() ?? null,
});

interface Shown extends Reader {
  readonly explanation: string | null;
  readonly actions: readonly TransferAvailability[];
}

/** A transfer for one of the two centres; what is not named here is not shown. */
export function showTransfer(row: TransferRow, shown: Shown): TransferResponse {
  const gone = isGone(row);
  return {
    ...summariseTransfer(row, shown),
    ...{ basis: gone ? null : row.basis, measure: gone ? null : row.measure },
    ...{ latestEndOn: gone ? null : row.latestEndOn, newDistrict: gone ? null : row.newDistrict },
    ...{ toLookAt: gone ? [] : row.toLookAt, explanation: gone ? null : shown.explanation },
    askedBy: row.fromAgencyId === shown.agencyId ? row.askedBy : null,
    workerId: row.toAgencyId === shown.agencyId ? row.workerId : null,
    ...{ endReason: row.endReason, nextStep: row.nextStep, availableActions: shown.actions },
  };
}
