import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindHearings } from '../application/find-hearings';
import { ScheduleDay } from '../application/schedule-day';
import { ScheduleDayRequest } from './hearing.requests';
import { HearingDayResponse } from './hearing.response';

/** Children who are heard at one instant, each in a hearing of its own. */
@ApiTags('hearings')
@Controller('hearing-days')
export class HearingDaysController {
  constructor(
    private readonly scheduling: ScheduleDay,
    private readonly finding: FindHearings,
  ) {}

  @Post()
  @Allow('hearing.schedule-day')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'scheduleHearingDay',
    summary: 'List one hearing for each of several children at the same instant: all of them, or none',
  })
  @ApiCreatedResponse({ type: HearingDayResponse })
  async schedule(@WorkOf() work: Work, @Body() body: ScheduleDayRequest): Promise<HearingDayResponse> {
    const ids = await this.scheduling.schedule(work, body);
    return this.finding.day(work, ids);
  }
}
