import { ApiProperty } from '@nestjs/swagger';
import { OpenCaseResponse } from '../../children';

/** That support runs for the child, whom to call, and whether an act of the intake came after it had begun. */
export class RunningSupportResponse extends OpenCaseResponse {
  @ApiProperty({
    description: 'A new act during a running case: linked with it, and neither a breach nor a proof',
  })
  newAct: boolean;
}
