import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AddAct } from '../application/add-act';
import { AssessEvidence } from '../application/assess-evidence';
import { FindIntakes } from '../application/find-intakes';
import { ActOfIntakeParams, ActRequest, InErrorRequest } from './act.requests';
import { EvidenceRequest } from './evidence.requests';
import { EvidenceListResponse } from './evidence.response';
import { IntakeResponse } from './intake.response';

@ApiTags('intakes')
@Controller('intakes')
export class ActsOfIntakeController {
  constructor(
    private readonly adding: AddAct,
    private readonly assessing: AssessEvidence,
    private readonly finding: FindIntakes,
  ) {}

  @Post(':id/acts')
  @Allow('intake.record')
  @Creates('/v1/intakes')
  @ApiOperation({ operationId: 'addAct', summary: 'Add an act to a registered intake' })
  @ApiCreatedResponse({ type: IntakeResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ActRequest,
  ): Promise<IntakeResponse> {
    await this.adding.add(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/acts/:actId/mark-recorded-in-error')
  @Allow('intake.record')
  @Acts()
  @ApiOperation({ operationId: 'markActInError', summary: 'Mark an act as recorded in error; it is kept' })
  @ApiOkResponse({ type: IntakeResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() { id, actId }: ActOfIntakeParams,
    @Body() { reasonCode }: InErrorRequest,
  ): Promise<IntakeResponse> {
    await this.adding.markInError(work, id, actId, reasonCode);
    return this.finding.read(work, id);
  }

  @Post(':id/acts/:actId/assess-evidence')
  @Allow('intake.assess-evidence')
  @Acts()
  @ApiOperation({ operationId: 'assessEvidence', summary: 'Assess whether the evidence for an act suffices' })
  @ApiOkResponse({ type: IntakeResponse })
  async assess(
    @WorkOf() work: Work,
    @Param() { id, actId }: ActOfIntakeParams,
    @Body() body: EvidenceRequest,
  ): Promise<IntakeResponse> {
    await this.assessing.assess(work, id, actId, body);
    return this.finding.read(work, id);
  }

  @Get(':id/evidence')
  @Allow('intake.read')
  @ApiOperation({ operationId: 'listEvidence', summary: 'Every assessment of evidence, the last one first' })
  @ApiOkResponse({ type: EvidenceListResponse })
  async evidence(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<EvidenceListResponse> {
    return this.assessing.list(work, id);
  }
}
