import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindConcerns } from '../application/find-concerns';
import { HandleConcern } from '../application/handle-concern';
import { ReassignConcern } from '../application/reassign-concern';
import {
  ConcernNoteRequest,
  EscalateConcernRequest,
  ReopenConcernRequest,
  ResolveConcernRequest,
  TriageRequest,
} from './concern.requests';
import { ConcernResponse } from './concern.response';

/** What the responsible safeguarding lead does with a concern. */
@ApiTags('concerns')
@Controller('concerns/:id')
export class HandlingController {
  constructor(
    private readonly handling: HandleConcern,
    private readonly reassigning: ReassignConcern,
    private readonly finding: FindConcerns,
  ) {}

  @Post('triage')
  @Allow('concern.triage')
  @Acts()
  @ApiOperation({ operationId: 'triageConcern', summary: 'Say that it was read, and how urgent it is' })
  @ApiOkResponse({ type: ConcernResponse })
  async triage(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TriageRequest,
  ): Promise<ConcernResponse> {
    await this.handling.triage(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('start')
  @Allow('concern.start')
  @Acts()
  @ApiOperation({ operationId: 'startConcern', summary: 'Begin to act on it' })
  @ApiOkResponse({ type: ConcernResponse })
  async start(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConcernNoteRequest,
  ): Promise<ConcernResponse> {
    await this.handling.start(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('resolve')
  @Allow('concern.resolve')
  @Acts()
  @ApiOperation({ operationId: 'resolveConcern', summary: 'Say what came of it' })
  @ApiOkResponse({ type: ConcernResponse })
  async resolve(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ResolveConcernRequest,
  ): Promise<ConcernResponse> {
    await this.handling.resolve(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('escalate')
  @Allow('concern.escalate')
  @Acts()
  @ApiOperation({
    operationId: 'escalateConcern',
    summary: 'Hand it to a body of another kind, and go on reading it',
  })
  @ApiOkResponse({ type: ConcernResponse })
  async escalate(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EscalateConcernRequest,
  ): Promise<ConcernResponse> {
    await this.handling.escalate(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('reopen')
  @Allow('concern.reopen')
  @Acts()
  @ApiOperation({ operationId: 'reopenConcern', summary: 'Take it up again' })
  @ApiOkResponse({ type: ConcernResponse })
  async reopen(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReopenConcernRequest,
  ): Promise<ConcernResponse> {
    await this.handling.reopen(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('reassign')
  @Allow('concern.reassign')
  @Acts()
  @ApiOperation({
    operationId: 'reassignConcern',
    summary: 'Give to the next lead what was not triaged in time; for oversight',
  })
  @ApiOkResponse({ type: ConcernResponse })
  async reassign(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConcernNoteRequest,
  ): Promise<ConcernResponse> {
    await this.reassigning.reassign(work, id, body);
    return this.finding.read(work, id);
  }
}
