import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import {
  mandateRequestLifecycle,
  type MandateRequestAction,
  type MandateRequestState,
} from '../domain/mandate-request.lifecycle';
import type { MandateRequestEntity } from '../persistence/mandate-request.entity';
import type { ReceivedRow } from '../persistence/received-request.repository';

/** A request as the clinic learns of it: a number and when it is due, nothing of the child or the act. */
export class ReceivedMandateRequestResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: mandateRequestLifecycle.states })
  state: MandateRequestState;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  requestedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  warnAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  withdrawnAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When a lawyer of the clinic took it on',
  })
  answeredAt: string | null;
}

/** A request as who wrote it down sees it. */
export class MandateRequestResponse extends ReceivedMandateRequestResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  clinicAgencyId: string;

  @ApiProperty({ maxLength: 60 })
  askedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  withdrawReason: string | null;

  @ApiProperty({ enum: ['withdraw'], isArray: true, maxItems: 1 })
  availableActions: MandateRequestAction[];
}

export class MandateRequestPageResponse extends pageResponse(MandateRequestResponse) {}
export class ReceivedMandateRequestPageResponse extends pageResponse(ReceivedMandateRequestResponse) {}

export const showReceivedRequest = (row: ReceivedRow): ReceivedMandateRequestResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  requestedAt: row.recordedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  warnAt: row.warnAt?.toISOString() ?? null,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  answeredAt: row.answeredAt?.toISOString() ?? null,
});

export const showMandateRequest = (
  row: MandateRequestEntity,
  actions: readonly MandateRequestAction[],
): MandateRequestResponse => ({
  ...showReceivedRequest(row),
  version: row.version,
  clinicAgencyId: row.clinicAgencyId,
  askedBy: row.askedBy,
  askedAt: row.askedAt.toISOString(),
  withdrawReason: row.withdrawReason,
  availableActions: [...actions],
});
