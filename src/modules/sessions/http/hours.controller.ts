import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepHours } from '../application/keep-hours';
import { NewSchoolingRequest, OpeningWeekQuery, OpeningWeekRequest } from './hours.requests';
import { OpeningWeekResponse, SchoolingPageResponse, SchoolingResponse } from './hours.response';

/** When a centre is open, and whether a child goes to school. */
@ApiTags('sessions')
@Controller()
export class HoursController {
  constructor(private readonly keeping: KeepHours) {}

  @Post('opening-hours')
  @Allow('opening-hours.record')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'recordOpeningHours',
    summary: 'Say when one’s centre is open, from a day on',
  })
  @ApiCreatedResponse({ type: OpeningWeekResponse })
  open(@WorkOf() work: Work, @Body() body: OpeningWeekRequest): OpeningWeekResponse {
    return this.keeping.openFrom(work, body);
  }

  @Get('opening-hours')
  @Allow('opening-hours.read')
  @ApiOperation({ operationId: 'readOpeningHours', summary: 'When one’s centre is open on a day' })
  @ApiOkResponse({ type: OpeningWeekResponse })
  async week(@WorkOf() work: Work, @Query() { on }: OpeningWeekQuery): Promise<OpeningWeekResponse> {
    return this.keeping.weekOn(work, on);
  }

  @Post('cases/:id/schooling')
  @Allow('schooling.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordSchooling', summary: 'Say whether and when the child goes to school' })
  @ApiCreatedResponse({ type: SchoolingResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewSchoolingRequest,
  ): Promise<SchoolingResponse> {
    return this.keeping.record(work, id, body);
  }

  @Get('cases/:id/schooling')
  @Allow('schooling.read')
  @ApiOperation({
    operationId: 'listSchooling',
    summary: 'What was said of the child and its school, last first',
  })
  @ApiOkResponse({ type: SchoolingPageResponse })
  async history(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<SchoolingResponse>> {
    return this.keeping.history(work, id, query);
  }
}
