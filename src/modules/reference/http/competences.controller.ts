import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CompetenceAdministration } from '../application/administer-competences';
import { FindRules } from '../application/find-rules';
import { CompetenceQuery, NewCompetenceRequest } from './competence.requests';
import { CompetenceListResponse, CompetenceResponse, showCompetence } from './competence.response';
import { RetireRequest } from './reference.requests';

@ApiTags('reference')
@Controller('reference/competences')
export class CompetencesController {
  constructor(
    private readonly finding: FindRules,
    private readonly rows: CompetenceAdministration,
  ) {}

  @Get()
  @Allow('reference.read')
  @ApiOperation({ operationId: 'listCompetences', summary: 'Who may decide, on a day' })
  @ApiOkResponse({ type: CompetenceListResponse })
  async list(@WorkOf() work: Work, @Query() query: CompetenceQuery): Promise<CompetenceListResponse> {
    const wish = { validOn: query.validOn, includeRetired: query.includeRetired === 'true' };
    const rows = await this.finding.competences(work, wish, query.stage);
    return { items: rows.map(showCompetence) };
  }

  @Get(':id')
  @Allow('reference.read')
  @ApiOperation({ operationId: 'readCompetence', summary: 'One competence' })
  @ApiOkResponse({ type: CompetenceResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CompetenceResponse> {
    return showCompetence(await this.finding.competence(work, id));
  }

  @Post()
  @Allow('reference.administer')
  @Creates()
  @ApiOperation({ operationId: 'addCompetence', summary: 'Add a competence' })
  @ApiCreatedResponse({ type: CompetenceResponse })
  async add(@WorkOf() work: Work, @Body() body: NewCompetenceRequest): Promise<CompetenceResponse> {
    return showCompetence(await this.rows.add(work, body));
  }

  @Post(':id/retire')
  @Allow('reference.administer')
  @Acts()
  @ApiOperation({ operationId: 'retireCompetence', summary: 'Give a competence its last day' })
  @ApiOkResponse({ type: CompetenceResponse })
  async retire(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { validTo }: RetireRequest,
  ): Promise<CompetenceResponse> {
    return showCompetence(await this.rows.retire(work, id, validTo));
  }
}
