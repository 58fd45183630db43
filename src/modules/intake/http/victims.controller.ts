import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { HearVictim } from '../application/hear-victim';
import { ReachVictim } from '../application/reach-victim';
import { RecordVictim } from '../application/record-victim';
import {
  AnswerObjectionRequest,
  TellOutcomeRequest,
  VictimContactRequest,
  VictimOfIntakeParams,
  VictimRequest,
  VictimViewRequest,
} from './victim.requests';
import { VictimContactResponse, VictimListResponse, VictimResponse } from './victim.response';

@ApiTags('intakes')
@Controller('intakes/:id/victims')
export class VictimsController {
  constructor(
    private readonly recording: RecordVictim,
    private readonly hearing: HearVictim,
    private readonly reaching: ReachVictim,
  ) {}

  @Get()
  @Allow('intake.read')
  @ApiOperation({ operationId: 'listVictims', summary: 'Who was harmed, and what they think of it' })
  @ApiOkResponse({ type: VictimListResponse })
  async list(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<VictimListResponse> {
    return this.recording.list(work, id);
  }

  @Post()
  @Allow('intake.record-victim')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordVictim', summary: 'Record who was harmed, and who stands for them' })
  @ApiCreatedResponse({ type: VictimResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: VictimRequest,
  ): Promise<VictimResponse> {
    return this.recording.add(work, id, body);
  }

  @Post(':victimId/amend')
  @Allow('intake.record-victim')
  @Acts()
  @ApiOperation({
    operationId: 'amendVictim',
    summary: 'Tell anew who was harmed, on the version of the intake',
  })
  @ApiOkResponse({ type: VictimResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
    @Body() body: VictimRequest,
  ): Promise<VictimResponse> {
    return this.recording.amend(work, id, victimId, body);
  }

  @Post(':victimId/record-view')
  @Allow('intake.record-victim')
  @Acts()
  @ApiOperation({ operationId: 'recordVictimView', summary: 'Record their view, or why they were not heard' })
  @ApiOkResponse({ type: VictimResponse })
  async view(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
    @Body() body: VictimViewRequest,
  ): Promise<VictimResponse> {
    return this.hearing.recordView(work, id, victimId, body);
  }

  @Post(':victimId/answer-objection')
  @Allow('intake.decide')
  @Acts()
  @ApiOperation({
    operationId: 'answerObjection',
    summary: 'Answer an objection with reasons; it is no veto',
  })
  @ApiOkResponse({ type: VictimResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
    @Body() { reasons }: AnswerObjectionRequest,
  ): Promise<VictimResponse> {
    return this.hearing.answer(work, id, victimId, reasons);
  }

  @Post(':victimId/tell-outcome')
  @Allow('intake.record-victim')
  @Acts()
  @ApiOperation({ operationId: 'tellOutcome', summary: 'Record that they were told the outcome' })
  @ApiOkResponse({ type: VictimResponse })
  async tell(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
    @Body() body: TellOutcomeRequest,
  ): Promise<VictimResponse> {
    return this.hearing.tell(work, id, victimId, body);
  }

  @Post(':victimId/keep-contact')
  @Allow('intake.reach-victim')
  @Acts()
  @ApiOperation({ operationId: 'keepVictimContact', summary: 'Keep how they are reached' })
  @ApiOkResponse({ type: VictimResponse })
  async keepContact(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
    @Body() { contact }: VictimContactRequest,
  ): Promise<VictimResponse> {
    return this.reaching.keep(work, id, victimId, contact);
  }

  @Get(':victimId/contact')
  @Allow('intake.reach-victim')
  @ApiOperation({ operationId: 'readVictimContact', summary: 'How they are reached' })
  @ApiOkResponse({ type: VictimContactResponse })
  async contact(
    @WorkOf() work: Work,
    @Param() { id, victimId }: VictimOfIntakeParams,
  ): Promise<VictimContactResponse> {
    return this.reaching.read(work, id, victimId);
  }
}
