import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindCases } from '../application/find-cases';
import { FindSuspensions } from '../application/find-suspensions';
import { SuspendCase } from '../application/suspend-case';
import { CaseResponse } from './case.response';
import { EndSuspensionRequest, SuspendRequest } from './suspension.requests';
import { SuspensionsResponse } from './suspension.response';

/** Times in which the work with a child stands still. */
@ApiTags('cases')
@Controller('cases')
export class CaseSuspensionsController {
  constructor(
    private readonly suspending: SuspendCase,
    private readonly suspensions: FindSuspensions,
    private readonly finding: FindCases,
  ) {}

  @Get(':id/suspensions')
  @Allow('case.read')
  @ApiOperation({ operationId: 'listSuspensions', summary: 'When the work stood still, and why' })
  @ApiOkResponse({ type: SuspensionsResponse })
  async list(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SuspensionsResponse> {
    return this.suspensions.of(work, id);
  }

  @Post(':id/suspend')
  @Allow('case.suspend')
  @Acts()
  @ApiOperation({
    operationId: 'suspendCase',
    summary: 'Let the work stand still; a missing child is a concern too',
  })
  @ApiOkResponse({ type: CaseResponse })
  async suspend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SuspendRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.suspending.suspend(work, id, body));
  }

  @Post(':id/end-suspension')
  @Allow('case.end-suspension')
  @Acts()
  @ApiOperation({ operationId: 'endSuspension', summary: 'Let the work go on' })
  @ApiOkResponse({ type: CaseResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndSuspensionRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.suspending.end(work, id, body));
  }
}
