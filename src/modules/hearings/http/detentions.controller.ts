import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindDetentions } from '../application/find-detentions';
import { ReviewDetention } from '../application/review-detention';
import { DetentionListQuery, ReviewDetentionRequest } from './detention.requests';
import { DetentionPageResponse, DetentionResponse } from './detention.response';

/** Children whom a judge keeps, and whether that is looked at again in time. */
@ApiTags('hearings')
@Controller('detentions')
export class DetentionsController {
  constructor(
    private readonly reviewing: ReviewDetention,
    private readonly finding: FindDetentions,
  ) {}

  @Get()
  @Allow('detention.list')
  @ApiOperation({
    operationId: 'listDetentions',
    summary: 'Children who are held by decision of a judge, who has waited longest for a review first',
  })
  @ApiOkResponse({ type: DetentionPageResponse })
  async list(@WorkOf() work: Work, @Query() query: DetentionListQuery): Promise<Page<DetentionResponse>> {
    return this.finding.list(work, query);
  }

  @Post(':id/reviews')
  @Allow('detention.review')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'reviewDetention',
    summary: 'Look at it again whether the child has to be held',
  })
  @ApiCreatedResponse({ type: DetentionResponse })
  async review(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReviewDetentionRequest,
  ): Promise<DetentionResponse> {
    await this.reviewing.review(work, id, body);
    return this.finding.read(work, id);
  }
}
