import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindProgress } from '../application/find-progress';
import { SayProgress } from '../application/say-progress';
import { SayProgressRequest } from './progress.requests';
import { OrderProgressResponse } from './progress.response';

/** How far an order is. */
@ApiTags('order-compliance')
@Controller('orders/:id/progress')
export class ProgressController {
  constructor(
    private readonly finding: FindProgress,
    private readonly saying: SayProgress,
  ) {}

  @Get()
  @Allow('compliance.read')
  @ApiOperation({
    operationId: 'readProgressOfOrder',
    summary: 'How far an order is; for its proposer the sums',
  })
  @ApiOkResponse({ type: OrderProgressResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderProgressResponse> {
    return this.finding.read(work, id);
  }

  @Post()
  @Allow('compliance.say-progress')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'sayProgressOfOrder', summary: 'Say how the conditions are kept' })
  @ApiCreatedResponse({ type: OrderProgressResponse })
  async say(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SayProgressRequest,
  ): Promise<OrderProgressResponse> {
    await this.saying.say(work, id, body);
    return this.finding.read(work, id);
  }
}
