import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { StandIns } from '../application/arrange-stand-in';
import { FindStandIns } from '../application/find-stand-ins';
import { NewStandInRequest, StandInListQuery } from './stand-in.requests';
import {
  AgencyMemberPageResponse,
  showMember,
  showStandIn,
  StandInPageResponse,
  StandInResponse,
} from './stand-in.response';

@ApiTags('stand-ins')
@Controller('stand-ins')
export class StandInsController {
  constructor(
    private readonly finding: FindStandIns,
    private readonly standIns: StandIns,
  ) {}

  @Get()
  @Allow('stand-in.read')
  @ApiOperation({ operationId: 'listStandIns', summary: 'Stand-ins of my agency, newest first' })
  @ApiOkResponse({ type: StandInPageResponse })
  async list(@WorkOf() work: Work, @Query() query: StandInListQuery): Promise<StandInPageResponse> {
    const { items, next } = await this.finding.list(work, query);
    return { items: items.map(showStandIn), next };
  }

  @Get('colleagues')
  @Allow('stand-in.read')
  @ApiOperation({
    operationId: 'listColleagues',
    summary: 'Who serves in my agency, to choose a stand-in from',
  })
  @ApiOkResponse({ type: AgencyMemberPageResponse })
  async colleagues(@WorkOf() work: Work, @Query() query: PageQuery): Promise<AgencyMemberPageResponse> {
    const { items, next } = await this.finding.colleagues(work, query);
    return { items: items.map(showMember), next };
  }

  @Get(':id')
  @Allow('stand-in.read')
  @ApiOperation({ operationId: 'readStandIn', summary: 'One stand-in' })
  @ApiOkResponse({ type: StandInResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StandInResponse> {
    return showStandIn(await this.finding.read(work, id));
  }

  @Post()
  @Allow('stand-in.arrange')
  @Creates()
  @ApiOperation({ operationId: 'arrangeStandIn', summary: 'Hand a work list over during leave' })
  @ApiCreatedResponse({ type: StandInResponse })
  async arrange(@WorkOf() work: Work, @Body() body: NewStandInRequest): Promise<StandInResponse> {
    return showStandIn(await this.standIns.arrange(work, body));
  }

  @Post(':id/end')
  @Allow('stand-in.arrange')
  @Acts()
  @ApiOperation({ operationId: 'endStandIn', summary: 'End a stand-in before its time' })
  @ApiOkResponse({ type: StandInResponse })
  async end(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StandInResponse> {
    return showStandIn(await this.standIns.end(work, id));
  }
}
