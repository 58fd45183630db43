import type { MandateAvailability } from '../domain/mandate.actions';
import type { MandateEntity } from '../persistence/mandate.entity';
import type { MandateRow } from '../persistence/mandate.repository';
import type { MandateResponse, MandateSummaryResponse } from './mandate.response';

/** One of a list. */
export const summariseMandate = (row: MandateEntity): MandateSummaryResponse => ({
  ...{ id: row.id, version: row.version, state: row.state, number: row.askedNumber },
  askedAt: row.askedAt.toISOString(),
  lawyerId: row.lawyerId,
});

/** A mandate for its clinic; what is not named here is not shown. */
export const showMandate = (row: MandateRow, actions: readonly MandateAvailability[]): MandateResponse => ({
  ...summariseMandate(row),
  ...{ instructedBy: row.instructedBy, instructedOn: row.instructedOn, proof: row.proof },
  proofAttachedAt: row.proofAttachedAt?.toISOString() ?? null,
  ...{ askedBy: row.askedBy, conflictAnswer: row.conflictAnswer },
  answeredAt: row.answeredAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  ...{ endReason: row.endReason, availableActions: actions },
});
