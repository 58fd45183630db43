import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AssessAge } from '../application/assess-age';
import { FindAgeAssessments } from '../application/find-age-assessments';
import { AgeAssessmentParams, NewAgeAssessmentRequest } from './age-assessment.requests';
import {
  AgeAssessmentPageResponse,
  AgeAssessmentResponse,
  AgeAssessmentSummaryResponse,
} from './age-assessment.response';

@ApiTags('children')
@Controller('children/:id/age-assessments')
export class AgeAssessmentsController {
  constructor(
    private readonly assessing: AssessAge,
    private readonly finding: FindAgeAssessments,
  ) {}

  @Post()
  @Allow('age-assessment.record')
  @Creates()
  @ApiOperation({ operationId: 'recordAgeAssessment', summary: 'Record how old a child is held to be' })
  @ApiCreatedResponse({ type: AgeAssessmentResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewAgeAssessmentRequest,
  ): Promise<AgeAssessmentResponse> {
    return this.finding.read(work, id, await this.assessing.record(work, id, body));
  }

  @Get()
  @Allow('age-assessment.read')
  @ApiOperation({
    operationId: 'listAgeAssessments',
    summary: 'Assessments of the age of a child, latest first',
  })
  @ApiOkResponse({ type: AgeAssessmentPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<AgeAssessmentSummaryResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':assessmentId')
  @Allow('age-assessment.read')
  @ApiOperation({ operationId: 'readAgeAssessment', summary: 'One assessment of age' })
  @ApiOkResponse({ type: AgeAssessmentResponse })
  async read(
    @WorkOf() work: Work,
    @Param() { id, assessmentId }: AgeAssessmentParams,
  ): Promise<AgeAssessmentResponse> {
    return this.finding.read(work, id, assessmentId);
  }

  @Post(':assessmentId/apply')
  @Allow('age-assessment.record')
  @Acts()
  @ApiOperation({
    operationId: 'applyAgeAssessment',
    summary: 'Correct the birth date by an assessment; the youngest reading counts',
  })
  @ApiOkResponse({ type: AgeAssessmentResponse })
  async apply(
    @WorkOf() work: Work,
    @Param() { id, assessmentId }: AgeAssessmentParams,
  ): Promise<AgeAssessmentResponse> {
    await this.assessing.apply(work, id, assessmentId);
    return this.finding.read(work, id, assessmentId);
  }
}
