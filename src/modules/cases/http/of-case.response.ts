import { ApiProperty } from '@nestjs/swagger';
import { ChildLabelResponse } from '../../children';

/** What belongs to a case, in a list: which case it is, and of which child. */
export class OfCaseResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 20, description: 'Public number of the case' })
  caseNumber: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;
}
