import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AskReview } from '../application/ask-review';
import { AssignReview } from '../application/assign-review';
import { FindReviews } from '../application/find-reviews';
import { SettleReview } from '../application/settle-review';
import {
  AskReviewRequest,
  AssignReviewRequest,
  ReviewListQuery,
  UpholdReviewRequest,
  WithdrawReviewRequest,
} from './review.requests';
import { ReviewPageResponse, ReviewResponse, ReviewSummaryResponse } from './review.response';

/** Asking for a review, assigning it, and what the reviewer finds; to overturn is an act on the decision. */
@ApiTags('review-requests')
@Controller('review-requests')
export class ReviewsController {
  constructor(
    private readonly asking: AskReview,
    private readonly assigning: AssignReview,
    private readonly settling: SettleReview,
    private readonly finding: FindReviews,
  ) {}

  @Post()
  @Allow('review.ask')
  @Creates()
  @ApiOperation({ operationId: 'askForReview', summary: 'Write down that a review is asked for' })
  @ApiCreatedResponse({ type: ReviewResponse })
  async ask(@WorkOf() work: Work, @Body() body: AskReviewRequest): Promise<ReviewResponse> {
    return this.finding.asked(work, await this.asking.ask(work, body));
  }

  @Get()
  @Allow('review.list')
  @ApiOperation({
    operationId: 'listReviews',
    summary: 'One of the lists that people work from; a lawyer states Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ReviewPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ReviewListQuery): Promise<Page<ReviewSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('review.read')
  @ApiOperation({
    operationId: 'readReview',
    summary: 'One review, with what may be done now; a lawyer states Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ReviewResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReviewResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/assign')
  @Allow('review.assign')
  @Acts()
  @ApiOperation({ operationId: 'assignReview', summary: 'Take it, or give it to who is to review' })
  @ApiOkResponse({ type: ReviewResponse })
  async assign(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AssignReviewRequest,
  ): Promise<ReviewResponse> {
    return this.finding.show(work, await this.assigning.assign(work, id, body));
  }

  @Post(':id/withdraw')
  @Allow('review.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawReview', summary: 'Take the request back, before it is assigned' })
  @ApiOkResponse({ type: ReviewResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawReviewRequest,
  ): Promise<ReviewResponse> {
    return this.finding.show(work, await this.settling.withdraw(work, id, body));
  }

  @Post(':id/share-reasons')
  @Allow('review.share-reasons')
  @Acts()
  @ApiOperation({ operationId: 'shareReviewReasons', summary: 'Let the decider read why it was asked for' })
  @ApiOkResponse({ type: ReviewResponse })
  async shareReasons(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReviewResponse> {
    return this.finding.show(work, await this.settling.shareReasons(work, id));
  }

  @Post(':id/uphold')
  @Allow('review.uphold')
  @Acts()
  @ApiOperation({ operationId: 'upholdReview', summary: 'As reviewer: the decision stands, with reasons' })
  @ApiOkResponse({ type: ReviewResponse })
  async uphold(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: UpholdReviewRequest,
  ): Promise<ReviewResponse> {
    return this.finding.show(work, await this.settling.uphold(work, id, body));
  }
}
