import type { ReopeningEntity } from '../persistence/reopening.entity';
import type { ReopeningResponse } from './reopening.response';

/** A wish to open a case again; what is not named here is not shown. */
export const showReopening = (row: ReopeningEntity, note: string | null): ReopeningResponse => ({
  id: row.id,
  caseId: row.caseId,
  state: row.state,
  reasonCode: row.reasonCode,
  note,
  planId: row.planId,
  askedBy: row.askedBy,
  askedAt: row.askedAt.toISOString(),
  answeredBy: row.answeredBy,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  declineReason: row.declineReason,
});
