import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { HandleRepresentativeRequest } from '../application/handle-representative-request';
import { RequestRepresentative } from '../application/request-representative';
import {
  AnswerRepresentativeRequestRequest,
  NewRepresentativeRequestRequest,
  RepresentativeRequestListQuery,
  WithdrawRepresentativeRequestRequest,
} from './representative-request.requests';
import {
  RepresentativeRequestPageResponse,
  RepresentativeRequestResponse,
} from './representative-request.response';

@ApiTags('children')
@Controller()
export class RepresentativeRequestsController {
  constructor(
    private readonly requesting: RequestRepresentative,
    private readonly handling: HandleRepresentativeRequest,
  ) {}

  @Post('children/:id/representative-requests')
  @Allow('representative.request')
  @Creates('/v1/representative-requests')
  @ApiOperation({
    operationId: 'requestRepresentative',
    summary: 'Ask the guardianship body to appoint a representative',
  })
  @ApiCreatedResponse({ type: RepresentativeRequestResponse })
  async request(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewRepresentativeRequestRequest,
  ): Promise<RepresentativeRequestResponse> {
    return this.handling.read(work, await this.requesting.byHand(work, id, body));
  }

  @Get('representative-requests')
  @Allow('representative.read-request')
  @ApiOperation({
    operationId: 'listRepresentativeRequests',
    summary: 'Requests by my agency and to my agency, latest first',
  })
  @ApiOkResponse({ type: RepresentativeRequestPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: RepresentativeRequestListQuery,
  ): Promise<Page<RepresentativeRequestResponse>> {
    return this.handling.list(work, query);
  }

  @Get('representative-requests/:id')
  @Allow('representative.read-request')
  @ApiOperation({ operationId: 'readRepresentativeRequest', summary: 'One request for a representative' })
  @ApiOkResponse({ type: RepresentativeRequestResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RepresentativeRequestResponse> {
    return this.handling.read(work, id);
  }

  @Post('representative-requests/:id/answer')
  @Allow('representative.answer-request')
  @Acts()
  @ApiOperation({ operationId: 'answerRepresentativeRequest', summary: 'Say what was done about a request' })
  @ApiOkResponse({ type: RepresentativeRequestResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerRepresentativeRequestRequest,
  ): Promise<RepresentativeRequestResponse> {
    await this.handling.answer(work, id, body.answer);
    return this.handling.read(work, id);
  }

  @Post('representative-requests/:id/withdraw')
  @Allow('representative.request')
  @Acts()
  @ApiOperation({
    operationId: 'withdrawRepresentativeRequest',
    summary: 'Nobody needs to be appointed any more',
  })
  @ApiOkResponse({ type: RepresentativeRequestResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawRepresentativeRequestRequest,
  ): Promise<RepresentativeRequestResponse> {
    await this.handling.withdraw(work, id, body.reasonCode);
    return this.handling.read(work, id);
  }
}
