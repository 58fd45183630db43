import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerMerge } from '../application/answer-merge';
import { FindMerges } from '../application/find-merges';
import { ProposeMerge } from '../application/propose-merge';
import { ChildMergeListQuery, NewChildMergeRequest, ProposeUndoingRequest } from './child-merge.requests';
import {
  ChildMergePageResponse,
  ChildMergeResponse,
  ChildMergeSummaryResponse,
} from './child-merge.response';

/** That two registered children are one, and that they are not after all. */
@ApiTags('children')
@Controller('child-merges')
export class ChildMergesController {
  constructor(
    private readonly proposing: ProposeMerge,
    private readonly answering: AnswerMerge,
    private readonly finding: FindMerges,
  ) {}

  @Post()
  @Allow('child-merge.propose')
  @Creates()
  @ApiOperation({ operationId: 'proposeChildMerge', summary: 'Say that two registered children are one' })
  @ApiCreatedResponse({ type: ChildMergeResponse })
  async propose(@WorkOf() work: Work, @Body() body: NewChildMergeRequest): Promise<ChildMergeResponse> {
    return this.finding.read(work, await this.proposing.propose(work, body));
  }

  @Get()
  @Allow('child-merge.read')
  @ApiOperation({
    operationId: 'listChildMerges',
    summary: 'Merges that my agency proposed or answers, latest first',
  })
  @ApiOkResponse({ type: ChildMergePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ChildMergeListQuery,
  ): Promise<Page<ChildMergeSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('child-merge.read')
  @ApiOperation({ operationId: 'readChildMerge', summary: 'One merge with its history' })
  @ApiOkResponse({ type: ChildMergeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildMergeResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/approve')
  @Allow('child-merge.answer')
  @Acts()
  @ApiOperation({
    operationId: 'approveChildMerge',
    summary: 'Agree that the two are one child; another person than who proposed',
  })
  @ApiOkResponse({ type: ChildMergeResponse })
  async approve(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildMergeResponse> {
    await this.answering.act(work, id, 'approve');
    return this.finding.read(work, id);
  }

  @Post(':id/reject')
  @Allow('child-merge.answer')
  @Acts()
  @ApiOperation({ operationId: 'rejectChildMerge', summary: 'Say no to what is proposed' })
  @ApiOkResponse({ type: ChildMergeResponse })
  async reject(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildMergeResponse> {
    await this.answering.act(work, id, 'reject');
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('child-merge.propose')
  @Acts()
  @ApiOperation({ operationId: 'withdrawChildMerge', summary: 'Take back what is proposed' })
  @ApiOkResponse({ type: ChildMergeResponse })
  async withdraw(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildMergeResponse> {
    await this.answering.act(work, id, 'withdraw');
    return this.finding.read(work, id);
  }

  @Post(':id/propose-undoing')
  @Allow('child-merge.propose')
  @Acts()
  @ApiOperation({
    operationId: 'proposeUndoingOfChildMerge',
    summary: 'Say that the two are not one child after all',
  })
  @ApiOkResponse({ type: ChildMergeResponse })
  async proposeUndoing(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ProposeUndoingRequest,
  ): Promise<ChildMergeResponse> {
    await this.answering.act(work, id, 'propose-undoing', body.reasonCode);
    return this.finding.read(work, id);
  }

  @Post(':id/approve-undoing')
  @Allow('child-merge.answer')
  @Acts()
  @ApiOperation({
    operationId: 'approveUndoingOfChildMerge',
    summary: 'Agree to undo; another person than who proposed it',
  })
  @ApiOkResponse({ type: ChildMergeResponse })
  async approveUndoing(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildMergeResponse> {
    await this.answering.act(work, id, 'approve-undoing');
    return this.finding.read(work, id);
  }
}
