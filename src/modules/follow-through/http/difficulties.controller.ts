import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { EndDifficulty } from '../application/end-difficulty';
import { FindDifficulties } from '../application/find-difficulties';
import { RecordDifficulty } from '../application/record-difficulty';
import {
  DifficultyListQuery,
  HearDifficultyRequest,
  NewDifficultyRequest,
  WithdrawDifficultyRequest,
} from './difficulty.requests';
import { DifficultyPageResponse, DifficultyResponse, DifficultySummaryResponse } from './difficulty.response';

/** What goes wrong in the work with a child, and how the child explains it. */
@ApiTags('difficulties')
@Controller('difficulties')
export class DifficultiesController {
  constructor(
    private readonly recording: RecordDifficulty,
    private readonly ending: EndDifficulty,
    private readonly finding: FindDifficulties,
  ) {}

  @Post()
  @Allow('difficulty.record')
  @Creates()
  @ApiOperation({ operationId: 'recordDifficulty', summary: 'Write down what goes wrong' })
  @ApiCreatedResponse({ type: DifficultyResponse })
  async record(@WorkOf() work: Work, @Body() body: NewDifficultyRequest): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.recording.record(work, body));
  }

  @Get()
  @Allow('difficulty.read')
  @ApiOperation({
    operationId: 'listDifficulties',
    summary: 'One of the lists of a centre, the latest first',
  })
  @ApiOkResponse({ type: DifficultyPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: DifficultyListQuery,
  ): Promise<Page<DifficultySummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('difficulty.read')
  @ApiOperation({
    operationId: 'readDifficulty',
    summary: 'The facts, the child’s explanation, what was answered',
  })
  @ApiOkResponse({ type: DifficultyResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<DifficultyResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/hear')
  @Allow('difficulty.hear')
  @Acts()
  @ApiOperation({
    operationId: 'hearDifficulty',
    summary: 'Write down how the child explains it, or why not',
  })
  @ApiOkResponse({ type: DifficultyResponse })
  async hear(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HearDifficultyRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.recording.hear(work, id, body));
  }

  @Post(':id/resolve')
  @Allow('difficulty.resolve')
  @Acts()
  @ApiOperation({ operationId: 'resolveDifficulty', summary: 'Say that it is over' })
  @ApiOkResponse({ type: DifficultyResponse })
  async resolve(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.ending.resolve(work, id));
  }

  @Post(':id/withdraw')
  @Allow('difficulty.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawDifficulty', summary: 'Say that it was none' })
  @ApiOkResponse({ type: DifficultyResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawDifficultyRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.ending.withdraw(work, id, body));
  }
}
