import { ApiProperty } from '@nestjs/swagger';
import { AgencyToAskResponse } from './agency-to-ask.response';

/** That a case of the child is open, and whom to call; neither what it is nor since when. */
export class OpenCaseResponse {
  @ApiProperty({ type: [AgencyToAskResponse], maxItems: 20 })
  agencies: AgencyToAskResponse[];
}

/** Whether a case of one child is open; null when none is. */
export class ChildOpenCaseResponse {
  @ApiProperty({ type: OpenCaseResponse, nullable: true })
  openCase: OpenCaseResponse | null;
}
