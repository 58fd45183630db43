import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindWaits } from '../application/find-waits';
import { WaitForProgramme } from '../application/wait-for-programme';
import { NewWaitRequest, PromoteRequest, WaitListQuery } from './programme-wait.requests';
import { ProgrammeWaitPageResponse, ProgrammeWaitResponse } from './programme-wait.response';
import { LeaveProgrammeRequest } from './programme.requests';

/** Waiting for a seat in a programme. */
@ApiTags('programmes')
@Controller('programme-waits')
export class ProgrammeWaitsController {
  constructor(
    private readonly waiting: WaitForProgramme,
    private readonly finding: FindWaits,
  ) {}

  @Post()
  @Allow('programme-wait.ask')
  @Creates()
  @ApiOperation({ operationId: 'waitForProgramme', summary: 'Ask for a seat for a child' })
  @ApiCreatedResponse({ type: ProgrammeWaitResponse })
  async ask(@WorkOf() work: Work, @Body() body: NewWaitRequest): Promise<ProgrammeWaitResponse> {
    return this.finding.read(work, await this.waiting.ask(work, body));
  }

  @Get()
  @Allow('programme-wait.read')
  @ApiOperation({
    operationId: 'listProgrammeWaits',
    summary: 'Who waits for a seat, who has waited longest first',
  })
  @ApiOkResponse({ type: ProgrammeWaitPageResponse })
  async list(@WorkOf() work: Work, @Query() query: WaitListQuery): Promise<Page<ProgrammeWaitResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('programme-wait.read')
  @ApiOperation({ operationId: 'readProgrammeWait', summary: 'One that waits, and its place' })
  @ApiOkResponse({ type: ProgrammeWaitResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgrammeWaitResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/promote')
  @Allow('programme-wait.promote')
  @Acts()
  @ApiOperation({
    operationId: 'promoteProgrammeWait',
    summary: 'Give it the seat; with a reason where others have waited longer',
  })
  @ApiOkResponse({ type: ProgrammeWaitResponse })
  async promote(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PromoteRequest,
  ): Promise<ProgrammeWaitResponse> {
    await this.waiting.promote(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/leave')
  @Allow('programme-wait.leave')
  @Acts()
  @ApiOperation({ operationId: 'leaveProgrammeWait', summary: 'Let the child wait no more' })
  @ApiOkResponse({ type: ProgrammeWaitResponse })
  async leave(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { reasonCode }: LeaveProgrammeRequest,
  ): Promise<ProgrammeWaitResponse> {
    await this.waiting.leave(work, id, reasonCode);
    return this.finding.read(work, id);
  }
}
