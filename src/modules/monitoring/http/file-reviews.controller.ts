import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DrawFiles } from '../application/draw-files';
import { FindFileReviews } from '../application/find-file-reviews';
import { LookAtFile } from '../application/look-at-file';
import { SettleFinding } from '../application/settle-finding';
import {
  AnswerFileReviewRequest,
  DrawFilesRequest,
  FileReviewListQuery,
  SettleFindingRequest,
} from './file-review.requests';
import {
  DrawnFilesResponse,
  FileReviewPageResponse,
  FileReviewResponse,
  FileReviewSummaryResponse,
} from './file-review.response';

/** Looking at files that were drawn by lot. */
@ApiTags('file-reviews')
@Controller('file-reviews')
export class FileReviewsController {
  constructor(
    private readonly drawing: DrawFiles,
    private readonly looking: LookAtFile,
    private readonly settling: SettleFinding,
    private readonly finding: FindFileReviews,
  ) {}

  @Post('draw')
  @Allow('file-review.draw')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'drawFiles', summary: 'Draw files of the centre by lot, to look at them' })
  @ApiCreatedResponse({ type: DrawnFilesResponse })
  async draw(@WorkOf() work: Work, @Body() body: DrawFilesRequest): Promise<DrawnFilesResponse> {
    return { items: await this.finding.summaries(work, await this.drawing.draw(work, body)) };
  }

  @Get()
  @Allow('file-review.read')
  @ApiOperation({
    operationId: 'listFileReviews',
    summary: 'Mine, those of our centre, or what is to be settled',
  })
  @ApiOkResponse({ type: FileReviewPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: FileReviewListQuery,
  ): Promise<Page<FileReviewSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('file-review.read')
  @ApiOperation({
    operationId: 'readFileReview',
    summary: 'The questions, what was found, what became of it',
  })
  @ApiOkResponse({ type: FileReviewResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FileReviewResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/answer')
  @Allow('file-review.answer')
  @Acts()
  @ApiOperation({ operationId: 'answerFileReview', summary: 'Say what is found of some questions' })
  @ApiOkResponse({ type: FileReviewResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerFileReviewRequest,
  ): Promise<FileReviewResponse> {
    await this.looking.answer(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/complete')
  @Allow('file-review.complete')
  @Acts()
  @ApiOperation({ operationId: 'completeFileReview', summary: 'Every question is answered' })
  @ApiOkResponse({ type: FileReviewResponse })
  async complete(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FileReviewResponse> {
    await this.looking.complete(work, id);
    return this.finding.read(work, id);
  }

  @Post(':id/drop')
  @Allow('file-review.drop')
  @Acts()
  @ApiOperation({ operationId: 'dropFileReview', summary: 'Look at it no more' })
  @ApiOkResponse({ type: FileReviewResponse })
  async drop(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FileReviewResponse> {
    await this.looking.drop(work, id);
    return this.finding.read(work, id);
  }

  @Post(':id/settle')
  @Allow('file-review.settle')
  @Acts()
  @ApiOperation({ operationId: 'settleFinding', summary: 'Say what became of what was found' })
  @ApiOkResponse({ type: FileReviewResponse })
  async settle(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SettleFindingRequest,
  ): Promise<FileReviewResponse> {
    await this.settling.settle(work, id, body);
    return this.finding.read(work, id);
  }
}
