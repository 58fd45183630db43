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
import { HoldConference } from '../application/hold-conference';
import { SettleStep } from '../application/settle-step';
import { AmendConferenceRequest, ConferenceListQuery, ConveneRequest } from './conference.requests';
import { ConferencePageResponse, ConferenceResponse, ConferenceSummaryResponse } from './conference.response';
import {
  CancelConferenceRequest,
  ConferenceStepParams,
  HoldConferenceRequest,
  SettleStepRequest,
} from './hold-conference.requests';

/** Bringing people together about the case of a child. */
@ApiTags('conferences')
@Controller('conferences')
export class ConferencesController {
  constructor(
    private readonly convening: ConveneConference,
    private readonly holding: HoldConference,
    private readonly settling: SettleStep,
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

  @Post(':id/hold')
  @Allow('conference.hold')
  @Acts()
  @ApiOperation({
    operationId: 'holdConference',
    summary: 'It was held: who came, how the child was heard, what was decided',
  })
  @ApiOkResponse({ type: ConferenceResponse })
  async hold(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HoldConferenceRequest,
  ): Promise<ConferenceResponse> {
    await this.holding.hold(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/cancel')
  @Allow('conference.cancel')
  @Acts()
  @ApiOperation({ operationId: 'cancelConference', summary: 'Call it off, with a reason' })
  @ApiOkResponse({ type: ConferenceResponse })
  async cancel(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { reasonCode }: CancelConferenceRequest,
  ): Promise<ConferenceResponse> {
    await this.holding.cancel(work, id, reasonCode);
    return this.finding.read(work, id);
  }

  @Post(':id/steps/:step/settle')
  @Allow('conference.settle')
  @Acts()
  @ApiOperation({ operationId: 'settleConferenceStep', summary: 'Say what became of a step' })
  @ApiOkResponse({ type: ConferenceResponse })
  async settle(
    @WorkOf() work: Work,
    @Param() params: ConferenceStepParams,
    @Body() body: SettleStepRequest,
  ): Promise<ConferenceResponse> {
    await this.settling.settle(work, params, body);
    return this.finding.read(work, params.id);
  }
}
