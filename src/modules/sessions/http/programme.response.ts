import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';

/** A programme in a list of its centre. */
export class ProgrammeSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 120 })
  name: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list programme-targets' })
  target: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 50 })
  capacity: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  roomId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  leaderId: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  closedAt: string | null;
}

export class ProgrammePageResponse extends pageResponse(ProgrammeSummaryResponse) {}

/** A child that has or had a seat. */
export class ProgrammeMemberResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  joinedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  leftAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  leftReason: string | null;
}

export class ProgrammeResponse extends ProgrammeSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 50,
    description: 'How many seats are taken, also by children whom the reader does not see',
  })
  seatsTaken: number;

  @ApiProperty({ type: [ProgrammeMemberResponse], maxItems: 10000, description: 'Whom the reader sees' })
  members: ProgrammeMemberResponse[];
}
