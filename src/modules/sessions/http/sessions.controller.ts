import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { BookSession } from '../application/book-session';
import { CancelSession } from '../application/cancel-session';
import { ContestAttendance } from '../application/contest-attendance';
import { FindSessions } from '../application/find-sessions';
import { RecordAttendance } from '../application/record-attendance';
import { RescheduleSession } from '../application/reschedule-session';
import { CorrectAttendanceRequest, HoldSessionRequest } from './attendance.requests';
import { ContestAttendanceRequest } from './contest.requests';
import {
  CancelSessionRequest,
  NewSessionRequest,
  RescheduleSessionRequest,
  SessionListQuery,
} from './session.requests';
import { SessionPageResponse, SessionResponse, SessionSummaryResponse } from './session.response';

/** Meeting children: booked, put elsewhere, cancelled or held, and who came. */
@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly booking: BookSession,
    private readonly cancelling: CancelSession,
    private readonly rescheduling: RescheduleSession,
    private readonly recording: RecordAttendance,
    private readonly contesting: ContestAttendance,
    private readonly finding: FindSessions,
  ) {}

  @Post()
  @Allow('session.book')
  @Creates()
  @ApiOperation({ operationId: 'bookSession', summary: 'Book a session with one or more children' })
  @ApiCreatedResponse({ type: SessionResponse })
  async book(@WorkOf() work: Work, @Body() body: NewSessionRequest): Promise<SessionResponse> {
    return this.finding.read(work, await this.booking.book(work, body));
  }

  @Get()
  @Allow('session.read')
  @ApiOperation({
    operationId: 'listSessions',
    summary: 'One of the lists of a centre, in the order of time',
  })
  @ApiOkResponse({ type: SessionPageResponse })
  async list(@WorkOf() work: Work, @Query() query: SessionListQuery): Promise<Page<SessionSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('session.read')
  @ApiOperation({
    operationId: 'readSession',
    summary: 'When and where, who came, and what was done with it',
  })
  @ApiOkResponse({ type: SessionResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SessionResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/cancel')
  @Allow('session.cancel')
  @Acts()
  @ApiOperation({
    operationId: 'cancelSession',
    summary: 'Call it off; what that is for the children, the reason says',
  })
  @ApiOkResponse({ type: SessionResponse })
  async cancel(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CancelSessionRequest,
  ): Promise<SessionResponse> {
    await this.cancelling.cancel(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/reschedule')
  @Allow('session.reschedule')
  @Acts()
  @ApiOperation({
    operationId: 'rescheduleSession',
    summary: 'Put another one in its place, and keep who asked',
  })
  @ApiOkResponse({ type: SessionResponse })
  async reschedule(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RescheduleSessionRequest,
  ): Promise<SessionResponse> {
    await this.rescheduling.reschedule(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/hold')
  @Allow('session.hold')
  @Acts()
  @ApiOperation({ operationId: 'holdSession', summary: 'Say of every child whether it came' })
  @ApiOkResponse({ type: SessionResponse })
  async hold(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HoldSessionRequest,
  ): Promise<SessionResponse> {
    await this.recording.hold(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/correct-attendance')
  @Allow('session.correct-attendance')
  @Acts()
  @ApiOperation({
    operationId: 'correctAttendance',
    summary: 'Put right what was said of a child; both stay',
  })
  @ApiOkResponse({ type: SessionResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CorrectAttendanceRequest,
  ): Promise<SessionResponse> {
    await this.recording.correct(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/contest-attendance')
  @Allow('session.contest-attendance')
  @Acts()
  @ApiOperation({
    operationId: 'contestAttendance',
    summary: 'Write down for a child what it says against what was said of it; both stay',
  })
  @ApiOkResponse({ type: SessionResponse })
  async contest(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ContestAttendanceRequest,
  ): Promise<SessionResponse> {
    await this.contesting.contest(work, id, body);
    return this.finding.read(work, id);
  }
}
