import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AmendAssessment } from '../application/amend-assessment';
import { BeginAssessment } from '../application/begin-assessment';
import { CompleteAssessment } from '../application/complete-assessment';
import { FindAssessments } from '../application/find-assessments';
import { AmendAssessmentRequest, AssessmentListQuery, NewAssessmentRequest } from './assessment.requests';
import {
  AssessmentPageResponse,
  AssessmentResponse,
  AssessmentSummaryResponse,
  ComparisonResponse,
} from './assessment.response';

/** Looking at the needs and strengths of a child. */
@ApiTags('assessments')
@Controller('assessments')
export class AssessmentsController {
  constructor(
    private readonly beginning: BeginAssessment,
    private readonly amending: AmendAssessment,
    private readonly completing: CompleteAssessment,
    private readonly finding: FindAssessments,
  ) {}

  @Post()
  @Allow('assessment.begin')
  @Creates()
  @ApiOperation({ operationId: 'beginAssessment', summary: 'Begin to look at needs and strengths' })
  @ApiCreatedResponse({ type: AssessmentResponse })
  async begin(@WorkOf() work: Work, @Body() body: NewAssessmentRequest): Promise<AssessmentResponse> {
    return this.finding.show(work, await this.beginning.begin(work, body));
  }

  @Get()
  @Allow('assessment.read')
  @ApiOperation({ operationId: 'listAssessments', summary: 'Those of a case, the latest first' })
  @ApiOkResponse({ type: AssessmentPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: AssessmentListQuery,
  ): Promise<Page<AssessmentSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('assessment.read')
  @ApiOperation({
    operationId: 'readAssessment',
    summary: 'Scores, reasons, and the words of those concerned',
  })
  @ApiOkResponse({ type: AssessmentResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AssessmentResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/comparison')
  @Allow('assessment.read')
  @ApiOperation({ operationId: 'compareAssessment', summary: 'Its scores beside those of the time before' })
  @ApiOkResponse({ type: ComparisonResponse })
  async compare(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ComparisonResponse> {
    return this.finding.compare(work, id);
  }

  @Post(':id/amend')
  @Allow('assessment.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendAssessment', summary: 'Write into a draft; what is left out stays' })
  @ApiOkResponse({ type: AssessmentResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendAssessmentRequest,
  ): Promise<AssessmentResponse> {
    return this.finding.show(work, await this.amending.amend(work, id, body));
  }

  @Post(':id/complete')
  @Allow('assessment.complete')
  @Acts()
  @ApiOperation({ operationId: 'completeAssessment', summary: 'Complete it; the case goes on' })
  @ApiOkResponse({ type: AssessmentResponse })
  async complete(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AssessmentResponse> {
    return this.finding.show(work, await this.completing.complete(work, id));
  }

  @Post(':id/discard')
  @Allow('assessment.discard')
  @Acts()
  @ApiOperation({ operationId: 'discardAssessment', summary: 'Give a draft up' })
  @ApiOkResponse({ type: AssessmentResponse })
  async discard(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AssessmentResponse> {
    return this.finding.show(work, await this.completing.discard(work, id));
  }
}
