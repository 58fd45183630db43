import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import {
  representativeRequestLifecycle,
  type RepresentativeRequestAction,
  type RepresentativeRequestState,
} from '../domain/representative-request.lifecycle';
import type { RepresentativeRequestEntity } from '../persistence/representative-request.entity';

const OFFERED = ['answer', 'withdraw'] as const satisfies readonly RepresentativeRequestAction[];

/** A request that a body appoints a representative; of the child only the public number is shown. */
export class RepresentativeRequestResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 12 })
  childNumber: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'For the agency that asks; null for the body that is asked',
  })
  childId: string | null;

  @ApiProperty({ enum: representativeRequestLifecycle.states })
  state: RepresentativeRequestState;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list representative-request-reasons',
  })
  reason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  askingAgencyId: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Null while none is known',
  })
  addressedAgencyId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  requestedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  warnAt: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list representative-request-answers',
  })
  answer: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Who was appointed',
  })
  representativeId: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list representative-request-ends',
  })
  endReason: string | null;

  @ApiProperty({ enum: OFFERED, isArray: true, maxItems: 2 })
  availableActions: RepresentativeRequestAction[];
}

export class RepresentativeRequestPageResponse extends pageResponse(RepresentativeRequestResponse) {}

/** The body that is asked is told that somebody is needed, by when, and the number; not who, and not why. */
export function showRepresentativeRequest(
  row: RepresentativeRequestEntity,
  agencyId: string,
): RepresentativeRequestResponse {
  const asks = row.askingAgencyId === agencyId;
  return {
    id: row.id,
    version: row.version,
    childNumber: row.childNumber,
    childId: asks ? row.childId : null,
    state: row.state,
    reason: asks ? row.reason : null,
    askingAgencyId: row.askingAgencyId,
    addressedAgencyId: row.addressedAgencyId,
    requestedAt: row.requestedAt.toISOString(),
    warnAt: row.warnAt?.toISOString() ?? null,
    dueAt: row.dueAt.toISOString(),
    answer: row.answer,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    representativeId: asks ? row.representativeId : null,
    endedAt: row.endedAt?.toISOString() ?? null,
    endReason: row.endReason,
    availableActions: actionsFor(row, agencyId),
  };
}

const actionsFor = (
  { state, askingAgencyId, addressedAgencyId }: RepresentativeRequestEntity,
  agencyId: string,
): RepresentativeRequestAction[] =>
  OFFERED.filter((action) => agencyId === (action === 'answer' ? addressedAgencyId : askingAgencyId)).filter(
    (action) => representativeRequestLifecycle.next(state, action) !== undefined,
  );
