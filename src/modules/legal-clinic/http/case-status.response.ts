import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { CASE_STAGES, type CaseStage } from '../domain/case-stage';

/** What comes next. */
export class StatusDateResponse {
  @ApiProperty({
    maxLength: 60,
    description: 'session, conference, hearing, appointment, order-ends, or the code of a clock',
  })
  kind: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;
}

/** Something that the child has a right to, and by when; or until when it can be asked for. */
export class StatusDeadlineResponse extends StatusDateResponse {
  @ApiProperty({ description: 'Whether that is over' })
  isLate: boolean;
}

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

export class CaseStatusChangesResponse {
  @ApiProperty({ type: [CaseStatusResponse], maxItems: 200 })
  items: readonly CaseStatusResponse[];

  @ApiProperty({ maxLength: 512, description: 'With it one asks the next time' })
  next: string;
}
