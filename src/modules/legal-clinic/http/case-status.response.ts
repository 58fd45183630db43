import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { CASE_STAGES, type CaseStage } from '../domain/case-stage';
import { changesResponse, StandingResponse, StatusDateResponse } from './window.response';

/** Where it stands, and no word of it. */
export class CaseStatusResponse extends StandingResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The mandate that opens it' })
  id: string;

  @ApiProperty({ maxLength: 9, description: 'As the family gave it' })
  number: string;

  @ApiProperty({ enum: CASE_STAGES })
  stage: CaseStage;

  @ApiProperty({ type: StatusDateResponse, nullable: true })
  next: StatusDateResponse | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The agency that the lawyer may contact',
  })
  contactAgencyId: string | null;
}

export class CaseStatusPageResponse extends pageResponse(CaseStatusResponse) {}

export class CaseStatusChangesResponse extends changesResponse(CaseStatusResponse) {}
