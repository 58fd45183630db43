import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { JoinProgramme } from '../application/join-programme';
import { KeepProgrammes } from '../application/keep-programmes';
import {
  JoinProgrammeRequest,
  LeaveProgrammeRequest,
  NewProgrammeRequest,
  ProgrammeMemberParams,
} from './programme.requests';
import { ProgrammePageResponse, ProgrammeResponse, ProgrammeSummaryResponse } from './programme.response';

/** What a centre offers to several children together. */
@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly keeping: KeepProgrammes,
    private readonly joining: JoinProgramme,
  ) {}

  @Post()
  @Allow('programme.add')
  @Creates()
  @ApiOperation({ operationId: 'addProgramme', summary: 'Add a programme of one’s centre' })
  @ApiCreatedResponse({ type: ProgrammeResponse })
  async add(@WorkOf() work: Work, @Body() body: NewProgrammeRequest): Promise<ProgrammeResponse> {
    return this.keeping.add(work, body);
  }

  @Get()
  @Allow('programme.read')
  @ApiOperation({
    operationId: 'listProgrammes',
    summary: 'The programmes of one’s centre, also closed ones',
  })
  @ApiOkResponse({ type: ProgrammePageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<ProgrammeSummaryResponse>> {
    return this.keeping.list(work, query);
  }

  @Get(':id')
  @Allow('programme.read')
  @ApiOperation({ operationId: 'readProgramme', summary: 'One programme, its seats and who takes part' })
  @ApiOkResponse({ type: ProgrammeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgrammeResponse> {
    return this.keeping.read(work, id);
  }

  @Post(':id/close')
  @Allow('programme.close')
  @Acts()
  @ApiOperation({ operationId: 'closeProgramme', summary: 'Let nobody join it any more' })
  @ApiOkResponse({ type: ProgrammeResponse })
  async close(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgrammeResponse> {
    return this.keeping.close(work, id);
  }

  @Post(':id/join')
  @Allow('programme.join')
  @Acts()
  @ApiOperation({
    operationId: 'joinProgramme',
    summary: 'Give a child a seat, also in the sessions to come',
  })
  @ApiOkResponse({ type: ProgrammeResponse })
  async join(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: JoinProgrammeRequest,
  ): Promise<ProgrammeResponse> {
    await this.joining.join(work, id, body);
    return this.keeping.read(work, id);
  }

  @Post(':id/members/:memberId/leave')
  @Allow('programme.leave')
  @Acts()
  @ApiOperation({ operationId: 'leaveProgramme', summary: 'Take a seat back, also in the sessions to come' })
  @ApiOkResponse({ type: ProgrammeResponse })
  async leave(
    @WorkOf() work: Work,
    @Param() { id, memberId }: ProgrammeMemberParams,
    @Body() { reasonCode }: LeaveProgrammeRequest,
  ): Promise<ProgrammeResponse> {
    await this.joining.leave(work, id, memberId, reasonCode);
    return this.keeping.read(work, id);
  }
}
