import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { RaiseFromSession } from '../application/raise-from-session';
import { ReadPlanProgress } from '../application/read-plan-progress';
import { RecordFeedback } from '../application/record-feedback';
import { TellGoalSteps } from '../application/tell-goal-steps';
import {
  FeedbackListQuery,
  FeedbackRequest,
  SessionConcernRequest,
  SessionProgressRequest,
} from './what-followed.requests';
import {
  FeedbackPageResponse,
  FeedbackResponse,
  PlanProgressResponse,
  SessionConcernResponse,
} from './what-followed.response';

/** What follows a session: how it was for the child, how near its goals are, what one fears for it. */
@ApiTags('sessions')
@Controller()
export class WhatFollowedController {
  constructor(
    private readonly feedback: RecordFeedback,
    private readonly telling: TellGoalSteps,
    private readonly progress: ReadPlanProgress,
    private readonly concerns: RaiseFromSession,
  ) {}

  @Post('sessions/:id/feedback')
  @Allow('session-feedback.record')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'recordFeedback',
    summary: 'Write down how it was for the child, in its own words',
  })
  @ApiCreatedResponse({ type: FeedbackResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: FeedbackRequest,
  ): Promise<FeedbackResponse> {
    return this.feedback.record(work, id, body);
  }

  @Get('session-feedback')
  @Allow('session-feedback.read')
  @ApiOperation({ operationId: 'listFeedback', summary: 'How sessions were for children, the latest first' })
  @ApiOkResponse({ type: FeedbackPageResponse })
  async list(@WorkOf() work: Work, @Query() query: FeedbackListQuery): Promise<Page<FeedbackResponse>> {
    return this.feedback.list(work, query);
  }

  @Post('sessions/:id/progress')
  @Allow('session-progress.tell')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'tellProgress',
    summary: 'Tell how near the goals of the active plan are after it',
  })
  @ApiCreatedResponse({ type: PlanProgressResponse })
  async tell(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SessionProgressRequest,
  ): Promise<PlanProgressResponse> {
    return this.progress.of(work, await this.telling.tell(work, id, body));
  }

  @Get('plans/:id/progress')
  @Allow('session-progress.read')
  @ApiOperation({ operationId: 'readPlanProgress', summary: 'How near its goals are, session by session' })
  @ApiOkResponse({ type: PlanProgressResponse })
  async ofPlan(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanProgressResponse> {
    return this.progress.of(work, id);
  }

  @Post('sessions/:id/concerns')
  @Allow('session.raise-concern')
  @Creates('/v1/concerns')
  @ApiOperation({ operationId: 'raiseConcernFromSession', summary: 'Say that one fears for a child of it' })
  @ApiCreatedResponse({ type: SessionConcernResponse })
  async raise(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SessionConcernRequest,
  ): Promise<SessionConcernResponse> {
    return this.concerns.raise(work, id, body);
  }
}
