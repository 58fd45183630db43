import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ConveneConference } from '../application/convene-conference';
import { FindConferences } from '../application/find-conferences';
import { AmendConferenceRequest, ConferenceListQuery, ConveneRequest } from './conference.requests';
import { ConferencePageResponse, ConferenceResponse, ConferenceSummaryResponse } from './conference.response';

/** Bringing people together about the case of a child. */
@ApiTags('conferences')
@Controller('conferences')
export class ConferencesController {
  constructor(
    private readonly convening: ConveneConference,
    private readonly finding: FindConferences,
  ) {}

  @Post()
  @Allow('conference.convene')
  @Creates()
  @ApiOperation({ operationId: 'conveneConference', summary: 'Invite people to speak about a case' })
  @ApiCreatedResponse({ type: ConferenceResponse })
  async convene(@WorkOf() work: Work, @Body() body: ConveneRequest): Promise<ConferenceResponse> {
    return this.finding.read(work, await this.convening.convene(work, body));
  }

  @Get()
  @Allow('conference.read')
  @ApiOperation({ operationId: 'listConferences', summary: 'Mine, those of our centre, or those to record' })
  @ApiOkResponse({ type: ConferencePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ConferenceListQuery,
  ): Promise<Page<ConferenceSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('conference.read')
  @ApiOperation({ operationId: 'readConference', summary: 'Who is invited, and what came of it' })
  @ApiOkResponse({ type: ConferenceResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ConferenceResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/amend')
  @Allow('conference.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendConference', summary: 'Another time or place, other guests' })
  @ApiOkResponse({ type: ConferenceResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendConferenceRequest,
  ): Promise<ConferenceResponse> {
    await this.convening.amend(work, id, body);
    return this.finding.read(work, id);
  }
}
