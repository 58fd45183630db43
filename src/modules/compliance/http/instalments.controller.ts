import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { PlanInstalments } from '../application/plan-instalments';
import { PlanInstalmentsRequest } from './instalment.requests';
import { InstalmentsResponse } from './instalment.response';

/** In which parts something is paid. */
@ApiTags('order-compliance')
@Controller('orders/:id/instalments')
export class InstalmentsController {
  constructor(private readonly planning: PlanInstalments) {}

  @Post()
  @Allow('compliance.plan-instalments')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'planInstalments', summary: 'Say in which parts the whole amount is paid' })
  @ApiCreatedResponse({ type: InstalmentsResponse })
  async plan(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PlanInstalmentsRequest,
  ): Promise<InstalmentsResponse> {
    await this.planning.plan(work, id, body);
    return this.planning.read(work, id);
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'readInstalments', summary: 'The parts, and which of them are paid' })
  @ApiOkResponse({ type: InstalmentsResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<InstalmentsResponse> {
    return this.planning.read(work, id);
  }
}
