import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { RecordHarm } from '../application/record-harm';
import { InErrorRequest } from './act.requests';
import { HarmOfIntakeParams, HarmRequest } from './harm.requests';
import { HarmListResponse, HarmResponse } from './harm.response';

@ApiTags('intakes')
@Controller('intakes')
export class HarmController {
  constructor(private readonly recording: RecordHarm) {}

  @Get(':id/harm')
  @Allow('intake.read')
  @ApiOperation({ operationId: 'listHarm', summary: 'The harm told of in an intake' })
  @ApiOkResponse({ type: HarmListResponse })
  async list(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HarmListResponse> {
    return this.recording.list(work, id);
  }

  @Post(':id/harm')
  @Allow('intake.record-harm')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordHarm', summary: 'Record harm that an act has done' })
  @ApiCreatedResponse({ type: HarmResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HarmRequest,
  ): Promise<HarmResponse> {
    return this.recording.add(work, id, body);
  }

  @Post(':id/harm/:harmId/amend')
  @Allow('intake.record-harm')
  @Acts()
  @ApiOperation({ operationId: 'amendHarm', summary: 'Tell harm anew, on the version of the intake' })
  @ApiOkResponse({ type: HarmResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id, harmId }: HarmOfIntakeParams,
    @Body() body: HarmRequest,
  ): Promise<HarmResponse> {
    return this.recording.amend(work, id, harmId, body);
  }

  @Post(':id/harm/:harmId/mark-recorded-in-error')
  @Allow('intake.record-harm')
  @Acts()
  @ApiOperation({ operationId: 'markHarmInError', summary: 'Mark harm as recorded in error; it is kept' })
  @ApiOkResponse({ type: HarmResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() { id, harmId }: HarmOfIntakeParams,
    @Body() { reasonCode }: InErrorRequest,
  ): Promise<HarmResponse> {
    return this.recording.markInError(work, id, harmId, reasonCode);
  }
}
