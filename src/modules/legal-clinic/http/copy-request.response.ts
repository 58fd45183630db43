import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { COPY_REQUEST_ACTS } from '../domain/copy-request.actions';
import { COPY_REQUEST_STATES, type CopyRequestState } from '../domain/copy-request.lifecycle';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;

/** That a lawyer has asked a centre for a copy of the file. */
export class CopyRequestSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: COPY_REQUEST_STATES })
  state: CopyRequestState;

  @ApiProperty({ maxLength: 60, description: 'Code of list copy-request-kinds' })
  what: string;

  @ApiProperty({ ...ID_OR_NONE, description: 'For the lawyer who holds it' })
  mandateId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'For the centre' })
  caseId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 20, description: 'For the centre' })
  caseNumber: string | null;

  @ApiProperty({ type: ChildLabelResponse, nullable: true, description: 'For the centre' })
  child: ChildLabelResponse | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  clinicAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  centreAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty(INSTANT_OR_NONE)
  answeredAt: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when the centre has to answer' })
  dueAt: string | null;

  @ApiProperty({ description: 'Whether that is over' })
  isLate: boolean;
}

export class CopyRequestPageResponse extends pageResponse(CopyRequestSummaryResponse) {}

/** What may be done with it now. */
export class CopyRequestActionResponse extends availableActionResponse(COPY_REQUEST_ACTS, 60) {}

export class CopyRequestResponse extends CopyRequestSummaryResponse {
  @ApiProperty({ ...ID_OR_NONE, description: 'The copy, to be read at /v1/documents/{id}' })
  documentId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list copy-refusal-reasons',
  })
  refusalReason: string | null;

  @ApiProperty({ type: [CopyRequestActionResponse], maxItems: 5 })
  availableActions: readonly CopyRequestActionResponse[];
}
