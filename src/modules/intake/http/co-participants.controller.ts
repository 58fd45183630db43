import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindCoParticipants } from '../application/find-co-participants';
import { LinkCoParticipants } from '../application/link-co-participants';
import { UnlinkCoParticipant } from '../application/unlink-co-participant';
import { CoParticipantRequest, UnlinkCoParticipantRequest } from './co-participant.requests';
import { CoParticipantCountsResponse, LinkedIntakesResponse } from './co-participant.response';

@ApiTags('intakes')
@Controller('intakes')
export class CoParticipantsController {
  constructor(
    private readonly linking: LinkCoParticipants,
    private readonly unlinking: UnlinkCoParticipant,
    private readonly finding: FindCoParticipants,
  ) {}

  @Get(':id/co-participants')
  @Allow('intake.read')
  @ApiOperation({ operationId: 'countCoParticipants', summary: 'How many others took part' })
  @ApiOkResponse({ type: CoParticipantCountsResponse })
  async counts(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CoParticipantCountsResponse> {
    return this.finding.counts(work, id);
  }

  @Post(':id/co-participants')
  @Allow('intake.record-co-participant')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'linkCoParticipant', summary: 'Record who else took part in what happened' })
  @ApiCreatedResponse({ type: CoParticipantCountsResponse })
  async link(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CoParticipantRequest,
  ): Promise<CoParticipantCountsResponse> {
    return this.linking.link(work, id, body);
  }

  @Post(':id/unlink-co-participant')
  @Allow('intake.unlink-co-participant')
  @Acts()
  @ApiOperation({
    operationId: 'unlinkCoParticipant',
    summary: 'Take back that somebody took part in the same event; the link is kept as taken back',
  })
  @ApiOkResponse({ type: CoParticipantCountsResponse })
  async unlink(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: UnlinkCoParticipantRequest,
  ): Promise<CoParticipantCountsResponse> {
    return this.unlinking.unlink(work, id, body);
  }

  @Get(':id/linked-intakes')
  @Allow('intake.list-linked')
  @ApiOperation({
    operationId: 'listLinkedIntakes',
    summary: 'The numbers of the others, for their own unit',
  })
  @ApiOkResponse({ type: LinkedIntakesResponse })
  async linked(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<LinkedIntakesResponse> {
    return this.finding.linked(work, id);
  }
}
