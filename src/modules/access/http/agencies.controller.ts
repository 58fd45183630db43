import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AgencyAdministration } from '../application/administer-agencies';
import {
  AgencyListQuery,
  CorrectAgencyRequest,
  NewAgencyRequest,
  RetireAgencyRequest,
} from './agency.requests';
import { AgencyPageResponse, AgencyResponse, showAgency } from './agency.response';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(private readonly agencies: AgencyAdministration) {}

  @Get()
  @Allow('agency.read')
  @ApiOperation({ operationId: 'listAgencies', summary: 'Agencies by kind, district and day' })
  @ApiOkResponse({ type: AgencyPageResponse })
  async list(@WorkOf() work: Work, @Query() query: AgencyListQuery): Promise<AgencyPageResponse> {
    const { items, next } = await this.agencies.list(work, query);
    return { items: items.map(showAgency), next };
  }

  @Get(':id')
  @Allow('agency.read')
  @ApiOperation({ operationId: 'readAgency', summary: 'One agency' })
  @ApiOkResponse({ type: AgencyResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AgencyResponse> {
    return showAgency(await this.agencies.read(work, id));
  }

  @Post()
  @Allow('agency.administer')
  @Creates()
  @ApiOperation({ operationId: 'foundAgency', summary: 'Enter a body that takes part' })
  @ApiCreatedResponse({ type: AgencyResponse })
  async found(@WorkOf() work: Work, @Body() body: NewAgencyRequest): Promise<AgencyResponse> {
    return showAgency(await this.agencies.found(work, body));
  }

  @Post(':id/correct')
  @Allow('agency.administer')
  @Acts()
  @ApiOperation({ operationId: 'correctAgency', summary: 'Mend what is said of an agency' })
  @ApiOkResponse({ type: AgencyResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CorrectAgencyRequest,
  ): Promise<AgencyResponse> {
    return showAgency(await this.agencies.correct(work, id, body));
  }

  @Post(':id/retire')
  @Allow('agency.administer')
  @Acts()
  @ApiOperation({ operationId: 'retireAgency', summary: 'End the mandate of an agency on a day' })
  @ApiOkResponse({ type: AgencyResponse })
  async retire(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RetireAgencyRequest,
  ): Promise<AgencyResponse> {
    return showAgency(await this.agencies.retire(work, id, body.validTo));
  }
}
