import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CaseResponse, CasesFacade } from '../../cases';
import { FindReopening } from '../application/find-reopening';
import { ReopenWork } from '../application/reopen-work';
import { AskToReopenRequest, DeclineReopeningRequest } from './reopening.requests';
import { ReopeningResponse } from './reopening.response';

/** What becomes of a case that is closed. */
@ApiTags('cases')
@Controller('cases')
export class ReopeningsController {
  constructor(
    private readonly reopening: ReopenWork,
    private readonly finding: FindReopening,
    private readonly cases: CasesFacade,
  ) {}

  @Post(':id/ask-to-reopen')
  @Allow('case.ask-to-reopen')
  @Acts()
  @ApiOperation({ operationId: 'askToReopenCase', summary: 'Ask another to open it again, with a reason' })
  @ApiOkResponse({ type: CaseResponse })
  async ask(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AskToReopenRequest,
  ): Promise<CaseResponse> {
    await this.reopening.ask(work, id, body);
    return this.cases.show(work, id);
  }

  @Post(':id/reopen')
  @Allow('case.reopen')
  @Acts()
  @ApiOperation({ operationId: 'reopenCase', summary: 'Open it again, by another than who asked' })
  @ApiOkResponse({ type: CaseResponse })
  async reopen(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseResponse> {
    await this.reopening.approve(work, id);
    return this.cases.show(work, id);
  }

  @Post(':id/decline-reopening')
  @Allow('case.decline-reopening')
  @Acts()
  @ApiOperation({ operationId: 'declineReopening', summary: 'Leave it closed, with a reason' })
  @ApiOkResponse({ type: CaseResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: DeclineReopeningRequest,
  ): Promise<CaseResponse> {
    await this.reopening.decline(work, id, body);
    return this.cases.show(work, id);
  }

  @Post(':id/finalise')
  @Allow('case.finalise')
  @Acts()
  @ApiOperation({ operationId: 'finaliseCase', summary: 'Make it final: nothing of it is undone any more' })
  @ApiOkResponse({ type: CaseResponse })
  async finalise(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseResponse> {
    await this.reopening.finalise(work, id);
    return this.cases.show(work, id);
  }

  @Get(':id/reopening')
  @Allow('reopening.read')
  @ApiOperation({ operationId: 'readReopening', summary: 'Who asked last to open it again, and the answer' })
  @ApiOkResponse({ type: ReopeningResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReopeningResponse> {
    return this.finding.read(work, id);
  }
}
