import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { CASE_STAGES, type CaseStage } from '../domain/case-stage';
import { changesResponse, StatusDateResponse, StatusDeadlineResponse } from './window.response';

/** Where it stands, and no word of it. */
export class CaseStatusResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The mandate that opens it' })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 9, description: 'As the family gave it' })
  number: string;

  @ApiProperty({ enum: CASE_STAGES })
  stage: CaseStage;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ type: StatusDateResponse, nullable: true })
  next: StatusDateResponse | null;

  @ApiProperty({ type: [StatusDeadlineResponse], maxItems: 100 })
  deadlines: readonly StatusDeadlineResponse[];

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The agency that the lawyer may contact',
  })
  contactAgencyId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  changedAt: string;
}

export class CaseStatusPageResponse extends pageResponse(CaseStatusResponse) {}

export class CaseStatusChangesResponse extends changesResponse(CaseStatusResponse) {}
