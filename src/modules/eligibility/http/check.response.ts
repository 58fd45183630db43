import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { RunningSupportResponse } from '../../intake';
import { FindingResponse, OverallResponse } from './finding.response';

/** A check in a list: what stands out, and no fact. */
export class CheckSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Whose law and rules' })
  onDay: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  checkedAt: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  revision: number;

  @ApiProperty({ type: OverallResponse })
  overall: OverallResponse;
}

export class FreePlacesResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100000 })
  capacity: number | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100000 })
  running: number | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100000 })
  free: number | null;
}

/** An earlier encounter that the reader sees; a new act is no breach. */
export class LinkedIntakeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  metAt: string;
}

/** What the rules said; a person decides. */
export class CheckResponse extends CheckSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  checkedBy: string;

  @ApiProperty({ type: [FindingResponse], maxItems: 50 })
  findings: FindingResponse[];

  @ApiProperty({ type: [FreePlacesResponse], maxItems: 1000, description: 'Informs, and decides nothing' })
  places: FreePlacesResponse[];

  @ApiProperty({ type: [LinkedIntakeResponse], maxItems: 50 })
  earlierIntakes: LinkedIntakeResponse[];

  @ApiProperty({
    type: RunningSupportResponse,
    nullable: true,
    description:
      'Support that runs for the child now; informs, is no rule and is not kept with the check. ' +
      'Null when none runs, or for who may not know of it',
  })
  runningSupport: RunningSupportResponse | null;
}

/** What the rules of another day would have said of the same facts; nothing of it is kept. */
export class ReplayResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  checkId: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Day of the check' })
  onDay: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  rulesOfDay: string;

  @ApiProperty({ type: OverallResponse })
  overall: OverallResponse;

  @ApiProperty({ type: [FindingResponse], maxItems: 50 })
  findings: FindingResponse[];
}

export class CheckPageResponse extends pageResponse(CheckSummaryResponse) {}
