import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { RecordNeed } from '../application/record-need';
import { MeetNeedRequest, NeedOfIntakeParams, NeedRequest } from './need.requests';
import { NeedListResponse, NeedResponse } from './need.response';

@ApiTags('intakes')
@Controller('intakes')
export class NeedsController {
  constructor(private readonly recording: RecordNeed) {}

  @Get(':id/needs')
  @Allow('intake.read')
  @ApiOperation({ operationId: 'listNeeds', summary: 'What the child needed at once, and what it was given' })
  @ApiOkResponse({ type: NeedListResponse })
  async list(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<NeedListResponse> {
    return this.recording.list(work, id);
  }

  @Post(':id/needs')
  @Allow('intake.record-need')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordNeed', summary: 'Record what the child needs at once' })
  @ApiCreatedResponse({ type: NeedResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NeedRequest,
  ): Promise<NeedResponse> {
    return this.recording.add(work, id, body);
  }

  @Post(':id/needs/:needId/meet')
  @Allow('intake.record-need')
  @Acts()
  @ApiOperation({ operationId: 'meetNeed', summary: 'Record that the child was given what it needs' })
  @ApiOkResponse({ type: NeedResponse })
  async meet(
    @WorkOf() work: Work,
    @Param() { id, needId }: NeedOfIntakeParams,
    @Body() body: MeetNeedRequest,
  ): Promise<NeedResponse> {
    return this.recording.meet(work, id, needId, body);
  }
}
