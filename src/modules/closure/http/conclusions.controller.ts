import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CaseResponse, CasesFacade } from '../../cases';
import { ConcludeWork } from '../application/conclude-work';
import { FindConclusion } from '../application/find-conclusion';
import { ConcludeRequest, SendBackCaseRequest } from './conclusion.requests';
import { ConclusionResponse } from './conclusion.response';

/** How the work with a child comes to its end. */
@ApiTags('cases')
@Controller('cases')
export class ConclusionsController {
  constructor(
    private readonly concluding: ConcludeWork,
    private readonly finding: FindConclusion,
    private readonly cases: CasesFacade,
  ) {}

  @Post(':id/conclude')
  @Allow('case.conclude')
  @Acts()
  @ApiOperation({
    operationId: 'concludeCase',
    summary: 'Say of each goal and of the whole how the work went',
  })
  @ApiOkResponse({ type: CaseResponse })
  async conclude(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConcludeRequest,
  ): Promise<CaseResponse> {
    await this.concluding.conclude(work, id, body);
    return this.cases.show(work, id);
  }

  @Post(':id/send-back')
  @Allow('case.send-back')
  @Acts()
  @ApiOperation({ operationId: 'sendBackCase', summary: 'Let the work go on: it is not done' })
  @ApiOkResponse({ type: CaseResponse })
  async sendBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SendBackCaseRequest,
  ): Promise<CaseResponse> {
    await this.concluding.sendBack(work, id, body);
    return this.cases.show(work, id);
  }

  @Get(':id/conclusion')
  @Allow('conclusion.read')
  @ApiOperation({ operationId: 'readConclusion', summary: 'How the work went, as it was found last' })
  @ApiOkResponse({ type: ConclusionResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ConclusionResponse> {
    return this.finding.read(work, id);
  }
}
