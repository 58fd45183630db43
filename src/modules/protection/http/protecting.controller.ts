import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindHandovers } from '../application/find-handovers';
import { MoveHandover } from '../application/move-handover';
import { AnswerHandoverRequest, HandoverReasonRequest } from './handover.requests';
import { HandoverResponse } from './handover.response';

/** What the social service does with a handover, and the sender who takes it back. */
@ApiTags('handovers')
@Controller('handovers')
export class ProtectingController {
  constructor(
    private readonly moving: MoveHandover,
    private readonly finding: FindHandovers,
  ) {}

  @Post(':id/acknowledge')
  @Allow('handover.acknowledge')
  @Acts()
  @ApiOperation({ operationId: 'acknowledgeHandover', summary: 'Take the child in charge' })
  @ApiOkResponse({ type: HandoverResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HandoverResponse> {
    return this.finding.show(work, await this.moving.acknowledge(work, id));
  }

  @Post(':id/return')
  @Allow('handover.return')
  @Acts()
  @ApiOperation({ operationId: 'returnHandover', summary: 'Give it back, with a reason' })
  @ApiOkResponse({ type: HandoverResponse })
  async giveBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HandoverReasonRequest,
  ): Promise<HandoverResponse> {
    return this.finding.show(work, await this.moving.giveBack(work, id, body));
  }

  @Post(':id/withdraw')
  @Allow('handover.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawHandover', summary: 'Take it back before it is acknowledged' })
  @ApiOkResponse({ type: HandoverResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HandoverReasonRequest,
  ): Promise<HandoverResponse> {
    return this.finding.show(work, await this.moving.withdraw(work, id, body));
  }

  @Post(':id/answer')
  @Allow('handover.answer')
  @Acts()
  @ApiOperation({ operationId: 'answerHandover', summary: 'Tell the sender what is done for the child' })
  @ApiOkResponse({ type: HandoverResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerHandoverRequest,
  ): Promise<HandoverResponse> {
    return this.finding.show(work, await this.moving.answer(work, id, body));
  }

  @Post(':id/close')
  @Allow('handover.close')
  @Acts()
  @ApiOperation({ operationId: 'closeHandover', summary: 'Nothing more is to be done; the file closes' })
  @ApiOkResponse({ type: HandoverResponse })
  async close(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HandoverResponse> {
    return this.finding.show(work, await this.moving.close(work, id));
  }
}
