import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DecideIntake } from '../application/decide-intake';
import { FindIntakes } from '../application/find-intakes';
import { MarkIntakeInError } from '../application/mark-intake-in-error';
import { IntakeDecisionRequest } from './intake-decision.requests';
import { IntakeInErrorRequest } from './intake.requests';
import { IntakeResponse } from './intake.response';

@ApiTags('intakes')
@Controller('intakes')
export class DecidingIntakesController {
  constructor(
    private readonly deciding: DecideIntake,
    private readonly marking: MarkIntakeInError,
    private readonly finding: FindIntakes,
  ) {}

  @Post(':id/decide')
  @Allow('intake.decide')
  @Acts()
  @ApiOperation({ operationId: 'decideIntake', summary: 'Decide what becomes of a registered intake' })
  @ApiOkResponse({ type: IntakeResponse })
  async decide(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: IntakeDecisionRequest,
  ): Promise<IntakeResponse> {
    await this.deciding.decide(work, id, 'decide', body);
    return this.finding.read(work, id);
  }

  @Post(':id/amend-decision')
  @Allow('intake.decide')
  @Acts()
  @ApiOperation({ operationId: 'amendIntakeDecision', summary: 'Decide anew; the earlier decision is kept' })
  @ApiOkResponse({ type: IntakeResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: IntakeDecisionRequest,
  ): Promise<IntakeResponse> {
    await this.deciding.decide(work, id, 'amend', body);
    return this.finding.read(work, id);
  }

  @Post(':id/mark-in-error')
  @Allow('intake.mark-in-error')
  @Acts()
  @ApiOperation({
    operationId: 'markIntakeInError',
    summary: 'Mark an intake of the wrong child or unit; it is kept, and nothing rests on it any more',
  })
  @ApiOkResponse({ type: IntakeResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: IntakeInErrorRequest,
  ): Promise<IntakeResponse> {
    await this.marking.mark(work, id, body);
    return this.finding.read(work, id);
  }
}
