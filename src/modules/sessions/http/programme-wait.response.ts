import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { programmeWaitLifecycle, type WaitState } from '../domain/programme-wait.lifecycle';
import type { WaitRow } from '../persistence/programme-wait.repository';

/** A child that waits, or has waited, for a seat. */
export class ProgrammeWaitResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  programmeId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: programmeWaitLifecycle.states })
  state: WaitState;

  @ApiProperty({
    ...{ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: 100000 },
    description: 'Place in the order of the list; null for who waits no more',
  })
  place: number | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list programme-wait-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500 })
  wish: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  askedBy: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  endReason: string | null;
}

export class ProgrammeWaitPageResponse extends pageResponse(ProgrammeWaitResponse) {}

/** One that waits, for those who see the case; what is not named here is not shown. */
export const showWait = (row: WaitRow, wish: string | null): ProgrammeWaitResponse => ({
  id: row.id,
  version: row.version,
  programmeId: row.programmeId,
  caseId: row.caseId,
  child: showChildLabel(row),
  state: row.state,
  place: row.place,
  reasonCode: row.reasonCode,
  wish,
  since: row.createdAt.toISOString(),
  askedBy: row.askedBy,
  endReason: row.endReason,
});
