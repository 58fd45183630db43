import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadProgress } from '../application/read-progress';
import { ProgressResponse } from './progress.response';

/** What became of a referral, for who made it. */
@ApiTags('referrals')
@Controller('referrals')
export class ProgressController {
  constructor(private readonly reading: ReadProgress) {}

  @Get(':id/progress')
  @Allow('progress.read')
  @ApiOperation({
    operationId: 'readProgress',
    summary: 'How the work goes on, for who referred: days and counts; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ProgressResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgressResponse> {
    return this.reading.of(work, id);
  }
}
