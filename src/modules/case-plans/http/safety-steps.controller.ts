import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindAssessments } from '../application/find-assessments';
import { RecordSafetyStep } from '../application/record-safety-step';
import { StepDoneRequest } from './assessment.requests';
import { AssessmentResponse } from './assessment.response';

/** Acting against a danger that an assessment saw. */
@ApiTags('assessments')
@Controller('safety-steps')
export class SafetyStepsController {
  constructor(
    private readonly recording: RecordSafetyStep,
    private readonly finding: FindAssessments,
  ) {}

  @Post(':id/record-done')
  @Allow('assessment.record-step')
  @Acts()
  @ApiOperation({ operationId: 'recordSafetyStep', summary: 'Say what was done about a danger' })
  @ApiOkResponse({ type: AssessmentResponse })
  async done(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: StepDoneRequest,
  ): Promise<AssessmentResponse> {
    return this.finding.show(work, await this.recording.record(work, id, body));
  }
}
