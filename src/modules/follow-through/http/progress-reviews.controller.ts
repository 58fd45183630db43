import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AmendProgressReview } from '../application/amend-progress-review';
import { BeginProgressReview } from '../application/begin-progress-review';
import { CompleteProgressReview } from '../application/complete-progress-review';
import { FindProgressReviews } from '../application/find-progress-reviews';
import {
  AmendProgressReviewRequest,
  NewProgressReviewRequest,
  ProgressReviewListQuery,
} from './progress-review.requests';
import {
  ProgressComparisonResponse,
  ProgressReviewPageResponse,
  ProgressReviewResponse,
  ProgressReviewSummaryResponse,
} from './progress-review.response';

/** Looking at a plan again, together with the child, at a rhythm. */
@ApiTags('progress-reviews')
@Controller('progress-reviews')
export class ProgressReviewsController {
  constructor(
    private readonly beginning: BeginProgressReview,
    private readonly amending: AmendProgressReview,
    private readonly completing: CompleteProgressReview,
    private readonly finding: FindProgressReviews,
  ) {}

  @Post()
  @Allow('progress-review.begin')
  @Creates()
  @ApiOperation({ operationId: 'raiseProgressReview', summary: 'Let one be due, where none is' })
  @ApiCreatedResponse({ type: ProgressReviewResponse })
  async raise(@WorkOf() work: Work, @Body() body: NewProgressReviewRequest): Promise<ProgressReviewResponse> {
    return this.finding.show(work, await this.beginning.raise(work, body));
  }

  @Get()
  @Allow('progress-review.read')
  @ApiOperation({ operationId: 'listProgressReviews', summary: 'One of the lists of a centre' })
  @ApiOkResponse({ type: ProgressReviewPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ProgressReviewListQuery,
  ): Promise<Page<ProgressReviewSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('progress-review.read')
  @ApiOperation({
    operationId: 'readProgressReview',
    summary: 'How near the goals are, and the words of those concerned',
  })
  @ApiOkResponse({ type: ProgressReviewResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgressReviewResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/comparison')
  @Allow('progress-review.read')
  @ApiOperation({ operationId: 'compareProgressReview', summary: 'Goal by goal beside the review before' })
  @ApiOkResponse({ type: ProgressComparisonResponse })
  async comparison(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgressComparisonResponse> {
    return this.finding.comparison(work, id);
  }

  @Post(':id/begin')
  @Allow('progress-review.begin')
  @Acts()
  @ApiOperation({ operationId: 'beginProgressReview', summary: 'Begin the one that is due' })
  @ApiOkResponse({ type: ProgressReviewResponse })
  async begin(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgressReviewResponse> {
    return this.finding.show(work, await this.beginning.begin(work, id));
  }

  @Post(':id/amend')
  @Allow('progress-review.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendProgressReview', summary: 'Write into it; what is left out stays' })
  @ApiOkResponse({ type: ProgressReviewResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendProgressReviewRequest,
  ): Promise<ProgressReviewResponse> {
    return this.finding.show(work, await this.amending.amend(work, id, body));
  }

  @Post(':id/complete')
  @Allow('progress-review.complete')
  @Acts()
  @ApiOperation({
    operationId: 'completeProgressReview',
    summary: 'Complete it; the next one is due, and a changed plan is begun',
  })
  @ApiOkResponse({ type: ProgressReviewResponse })
  async complete(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProgressReviewResponse> {
    return this.finding.show(work, await this.completing.complete(work, id));
  }
}
