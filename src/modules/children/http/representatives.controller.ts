import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindRepresentatives } from '../application/find-representatives';
import { RecordRepresentative } from '../application/record-representative';
import { AmendRepresentativeRequest, NewRepresentativeRequest } from './representative.requests';
import { RepresentativePageResponse, RepresentativeResponse } from './representative.response';

@ApiTags('children')
@Controller()
export class RepresentativesController {
  constructor(
    private readonly recording: RecordRepresentative,
    private readonly finding: FindRepresentatives,
  ) {}

  @Get('children/:id/representatives')
  @Allow('representative.read')
  @ApiOperation({ operationId: 'listRepresentatives', summary: 'Who stands for the child' })
  @ApiOkResponse({ type: RepresentativePageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<RepresentativeResponse>> {
    return this.finding.list(work, id, query);
  }

  @Post('children/:id/representatives')
  @Allow('representative.record')
  @Creates('/v1/representatives')
  @ApiOperation({ operationId: 'recordRepresentative', summary: 'Record who stands for the child' })
  @ApiCreatedResponse({ type: RepresentativeResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewRepresentativeRequest,
  ): Promise<RepresentativeResponse> {
    return this.finding.read(work, await this.recording.add(work, id, body));
  }

  @Get('representatives/:id')
  @Allow('representative.read')
  @ApiOperation({ operationId: 'readRepresentative', summary: 'One representative' })
  @ApiOkResponse({ type: RepresentativeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RepresentativeResponse> {
    return this.finding.read(work, id);
  }

  @Post('representatives/:id/amend')
  @Allow('representative.record')
  @Acts()
  @ApiOperation({
    operationId: 'amendRepresentative',
    summary: 'Record a conflict of interest, an end, or another contact',
  })
  @ApiOkResponse({ type: RepresentativeResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendRepresentativeRequest,
  ): Promise<RepresentativeResponse> {
    await this.recording.amend(work, id, body);
    return this.finding.read(work, id);
  }
}
