import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CountAttendance } from '../application/count-attendance';
import { FindSessions } from '../application/find-sessions';
import { FollowUp } from '../application/follow-up';
import { CaseAttendanceResponse } from './attendance-totals.response';
import { AnswerMissedRequest, CatchUpRequest, MissedListQuery } from './missed-session.requests';
import { MissedSessionPageResponse, MissedSessionResponse } from './missed-session.response';
import { SessionResponse } from './session.response';

/** Asking after children who have missed a session, and how often they came. */
@ApiTags('sessions')
@Controller()
export class MissedSessionsController {
  constructor(
    private readonly following: FollowUp,
    private readonly counting: CountAttendance,
    private readonly finding: FindSessions,
  ) {}

  @Get('missed-sessions')
  @Allow('missed-session.read')
  @ApiOperation({
    operationId: 'listMissedSessions',
    summary: 'What children have missed and nobody has asked after, the longest first',
  })
  @ApiOkResponse({ type: MissedSessionPageResponse })
  async list(@WorkOf() work: Work, @Query() query: MissedListQuery): Promise<Page<MissedSessionResponse>> {
    return this.following.list(work, query);
  }

  @Post('missed-sessions/:id/catch-up')
  @Allow('missed-session.follow-up')
  @Creates('/v1/sessions')
  @ApiOperation({
    operationId: 'catchUpSession',
    summary: 'Book a session that makes it up; expected of nobody',
  })
  @ApiCreatedResponse({ type: SessionResponse })
  async catchUp(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CatchUpRequest,
  ): Promise<SessionResponse> {
    return this.finding.read(work, await this.following.catchUp(work, id, body));
  }

  @Post('missed-sessions/:id/answer')
  @Allow('missed-session.follow-up')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'answerMissedSession', summary: 'Say what came of asking after the child' })
  @ApiCreatedResponse({ type: MissedSessionResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerMissedRequest,
  ): Promise<MissedSessionResponse> {
    return this.following.answer(work, id, body);
  }

  @Get('cases/:id/attendance')
  @Allow('session.read')
  @ApiOperation({ operationId: 'countCaseAttendance', summary: 'How often the child was expected and came' })
  @ApiOkResponse({ type: CaseAttendanceResponse })
  async count(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseAttendanceResponse> {
    return this.counting.of(work, id);
  }
}
