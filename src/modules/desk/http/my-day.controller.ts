import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadMyDay } from '../application/read-my-day';
import { MyDayQuery } from './my-day.requests';
import { MyDayResponse } from './my-day.response';

/** What somebody has on one day. */
@ApiTags('worklist')
@Controller('my-day')
export class MyDayController {
  constructor(private readonly days: ReadMyDay) {}

  @Get()
  @Allow('my-day.read')
  @ApiOperation({ operationId: 'readMyDay', summary: 'Whom I meet on a day, and what is due' })
  @ApiOkResponse({ type: MyDayResponse })
  async read(@WorkOf() work: Work, @Query() { date }: MyDayQuery): Promise<MyDayResponse> {
    return this.days.read(work, date);
  }
}
