import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AskParty } from '../application/ask-party';
import { FindProcesses } from '../application/find-processes';
import { ReachParty } from '../application/reach-party';
import {
  AddPartyRequest,
  AnswerOfPartyRequest,
  PartyContactRequest,
  PartyParams,
  WithdrawPartyRequest,
} from './restorative.requests';
import { PartyContactResponse, RestorativeResponse } from './restorative.response';

/** Those harmed, asked by the mediator whether they want to take part. */
@ApiTags('restorative-processes')
@Controller('restorative-processes/:id')
export class RestorativePartiesController {
  constructor(
    private readonly asking: AskParty,
    private readonly reaching: ReachParty,
    private readonly finding: FindProcesses,
  ) {}

  @Post('add-party')
  @Allow('restorative.add-party')
  @Acts()
  @ApiOperation({ operationId: 'addRestorativeParty', summary: 'Name somebody harmed' })
  @ApiOkResponse({ type: RestorativeResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AddPartyRequest,
  ): Promise<RestorativeResponse> {
    await this.asking.add(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('parties/:party/answer')
  @Allow('restorative.answer')
  @Acts()
  @ApiOperation({ operationId: 'answerOfRestorativeParty', summary: 'They agree to take part, or refuse' })
  @ApiOkResponse({ type: RestorativeResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() params: PartyParams,
    @Body() body: AnswerOfPartyRequest,
  ): Promise<RestorativeResponse> {
    await this.asking.answer(work, params, body);
    return this.finding.read(work, params.id);
  }

  @Post('parties/:party/withdraw')
  @Allow('restorative.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawRestorativeParty', summary: 'They take part no more' })
  @ApiOkResponse({ type: RestorativeResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() params: PartyParams,
    @Body() { withdrawnAt }: WithdrawPartyRequest,
  ): Promise<RestorativeResponse> {
    await this.asking.withdraw(work, params, withdrawnAt);
    return this.finding.read(work, params.id);
  }

  @Post('parties/:party/keep-contact')
  @Allow('restorative.keep-contact')
  @Acts()
  @ApiOperation({ operationId: 'keepContactOfParty', summary: 'Keep how they are reached' })
  @ApiOkResponse({ type: RestorativeResponse })
  async keepContact(
    @WorkOf() work: Work,
    @Param() params: PartyParams,
    @Body() { contact }: PartyContactRequest,
  ): Promise<RestorativeResponse> {
    await this.reaching.keep(work, params, contact);
    return this.finding.read(work, params.id);
  }

  @Get('parties/:party/contact')
  @Allow('restorative.reach-party')
  @ApiOperation({
    operationId: 'readContactOfParty',
    summary: 'How they are reached, for the mediator alone',
  })
  @ApiOkResponse({ type: PartyContactResponse })
  async contact(@WorkOf() work: Work, @Param() params: PartyParams): Promise<PartyContactResponse> {
    return this.reaching.read(work, params);
  }
}
