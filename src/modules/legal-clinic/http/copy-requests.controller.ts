import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerCopy } from '../application/answer-copy';
import { AskCopy } from '../application/ask-copy';
import { FindCopyRequests } from '../application/find-copy-requests';
import {
  AnswerCopyRequest,
  AskCopyRequest,
  CopyRequestListQuery,
  RefuseCopyRequest,
} from './copy-request.requests';
import {
  CopyRequestPageResponse,
  CopyRequestResponse,
  type CopyRequestSummaryResponse,
} from './copy-request.response';

/** Copies of the file of a child, asked for by who defends it. */
@ApiTags('copy-requests')
@Controller('copy-requests')
export class CopyRequestsController {
  constructor(
    private readonly asking: AskCopy,
    private readonly answering: AnswerCopy,
    private readonly finding: FindCopyRequests,
  ) {}

  @Post()
  @Allow('copy-request.ask')
  @Creates()
  @ApiOperation({
    operationId: 'askCopy',
    summary: 'Ask the centre that has the case for a copy of the file, by the mandate',
  })
  @ApiCreatedResponse({ type: CopyRequestResponse })
  async ask(@WorkOf() work: Work, @Body() body: AskCopyRequest): Promise<CopyRequestResponse> {
    return this.finding.read(work, await this.asking.ask(work, body));
  }

  @Get()
  @Allow('copy-request.list')
  @ApiOperation({
    operationId: 'listCopyRequests',
    summary: 'What I have asked centres for, or what my centre was asked for',
  })
  @ApiOkResponse({ type: CopyRequestPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: CopyRequestListQuery,
  ): Promise<Page<CopyRequestSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('copy-request.read')
  @ApiOperation({ operationId: 'readCopyRequest', summary: 'One request, and what may be done now' })
  @ApiOkResponse({ type: CopyRequestResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CopyRequestResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/answer')
  @Allow('copy-request.answer')
  @Acts()
  @ApiOperation({
    operationId: 'answerCopyRequest',
    summary: 'Give the copy: a paper that was uploaded at this centre; the lawyer reads it from now on',
  })
  @ApiOkResponse({ type: CopyRequestResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerCopyRequest,
  ): Promise<CopyRequestResponse> {
    await this.answering.answer(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/refuse')
  @Allow('copy-request.refuse')
  @Acts()
  @ApiOperation({ operationId: 'refuseCopyRequest', summary: 'Refuse with a reason' })
  @ApiOkResponse({ type: CopyRequestResponse })
  async refuse(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RefuseCopyRequest,
  ): Promise<CopyRequestResponse> {
    await this.answering.refuse(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('copy-request.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawCopyRequest', summary: 'Ask for it no more' })
  @ApiOkResponse({ type: CopyRequestResponse })
  async withdraw(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CopyRequestResponse> {
    await this.answering.withdraw(work, id);
    return this.finding.read(work, id);
  }
}
