import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ExplainRights } from '../application/explain-rights';
import { FindRights } from '../application/find-rights';
import { RightsExplanationRequest } from './rights.requests';
import { RightsExplanationPageResponse, RightsExplanationResponse } from './rights.response';

@ApiTags('due-process')
@Controller('intakes/:id/rights-explanations')
export class RightsController {
  constructor(
    private readonly explaining: ExplainRights,
    private readonly finding: FindRights,
  ) {}

  @Post()
  @Allow('due-process.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'explainRights', summary: 'Record that the child was told their rights' })
  @ApiCreatedResponse({ type: RightsExplanationResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: RightsExplanationRequest,
  ): Promise<RightsExplanationResponse> {
    const id = await this.explaining.add(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get()
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'listRightsExplanations', summary: 'When the child was told their rights' })
  @ApiOkResponse({ type: RightsExplanationPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<RightsExplanationResponse>> {
    return this.finding.list(work, id, query);
  }
}
