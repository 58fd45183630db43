import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindHearings } from '../application/find-hearings';
import { HoldHearing } from '../application/hold-hearing';
import { PutOffHearing } from '../application/put-off-hearing';
import { TellOfHearing } from '../application/tell-of-hearing';
import {
  AdjournHearingRequest,
  CancelHearingRequest,
  HoldHearingRequest,
  TellOfHearingRequest,
} from './hearing-act.requests';
import { HearingResponse } from './hearing.response';

/** What becomes of a hearing that is scheduled. */
@ApiTags('hearings')
@Controller('hearings')
export class HearingActsController {
  constructor(
    private readonly telling: TellOfHearing,
    private readonly holding: HoldHearing,
    private readonly puttingOff: PutOffHearing,
    private readonly finding: FindHearings,
  ) {}

  @Post(':id/tell')
  @Allow('hearing.tell')
  @Acts()
  @ApiOperation({
    operationId: 'tellOfHearing',
    summary: 'Write down when and how the child, its representative or its lawyer was told of it',
  })
  @ApiOkResponse({ type: HearingResponse })
  async tell(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TellOfHearingRequest,
  ): Promise<HearingResponse> {
    await this.telling.tell(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/hold')
  @Allow('hearing.hold')
  @Acts()
  @ApiOperation({
    operationId: 'holdHearing',
    summary: 'Write down that it was held: who was there, how the child was heard, what was decided',
  })
  @ApiOkResponse({ type: HearingResponse })
  async hold(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HoldHearingRequest,
  ): Promise<HearingResponse> {
    await this.holding.hold(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/adjourn')
  @Allow('hearing.adjourn')
  @Acts()
  @ApiOperation({ operationId: 'adjournHearing', summary: 'Put it off to another one' })
  @ApiOkResponse({ type: HearingResponse })
  async adjourn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AdjournHearingRequest,
  ): Promise<HearingResponse> {
    await this.puttingOff.adjourn(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/cancel')
  @Allow('hearing.cancel')
  @Acts()
  @ApiOperation({ operationId: 'cancelHearing', summary: 'Call it off' })
  @ApiOkResponse({ type: HearingResponse })
  async cancel(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CancelHearingRequest,
  ): Promise<HearingResponse> {
    await this.puttingOff.cancel(work, id, body);
    return this.finding.read(work, id);
  }
}
