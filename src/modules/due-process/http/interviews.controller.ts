import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindBreaches } from '../application/find-breaches';
import { FindInterviews } from '../application/find-interviews';
import { RecordInterview } from '../application/record-interview';
import { BreachListQuery, InterviewRequest } from './interview.requests';
import {
  BreachedInterviewPageResponse,
  InterviewPageResponse,
  InterviewResponse,
  type BreachedInterviewResponse,
} from './interview.response';

@ApiTags('due-process')
@Controller()
export class InterviewsController {
  constructor(
    private readonly recording: RecordInterview,
    private readonly finding: FindInterviews,
    private readonly breaches: FindBreaches,
  ) {}

  @Post('intakes/:id/interviews')
  @Allow('interview.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordInterview', summary: 'Record an interview as it was' })
  @ApiCreatedResponse({ type: InterviewResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: InterviewRequest,
  ): Promise<InterviewResponse> {
    const id = await this.recording.add(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get('intakes/:id/interviews')
  @Allow('due-process.read')
  @ApiOperation({
    operationId: 'listInterviews',
    summary: 'The interviews of the child, with everybody present',
  })
  @ApiOkResponse({ type: InterviewPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<InterviewResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get('interview-breaches')
  @Allow('interview.list-breaches')
  @ApiOperation({
    operationId: 'listInterviewBreaches',
    summary: 'Interviews of my unit that did not keep every rule, latest recorded first',
  })
  @ApiOkResponse({ type: BreachedInterviewPageResponse })
  async listBreaches(
    @WorkOf() work: Work,
    @Query() query: BreachListQuery,
  ): Promise<Page<BreachedInterviewResponse>> {
    return this.breaches.list(work, query);
  }
}
