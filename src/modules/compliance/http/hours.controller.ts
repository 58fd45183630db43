import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerLine } from '../application/answer-line';
import { EnterHours } from '../application/enter-hours';
import { FindHours } from '../application/find-hours';
import type { LinePlace } from '../persistence/ledger.repository';
import { EnterHoursRequest, HoursListQuery } from './hours.requests';
import { HoursPageResponse, HoursResponse } from './hours.response';
import { DeclineLineRequest, LineParams, MarkLineRequest } from './ledger.requests';

/** The hours that a child works under an order. */
@ApiTags('order-compliance')
@Controller('orders/:id/hours')
export class HoursController {
  constructor(
    private readonly entering: EnterHours,
    private readonly answering: AnswerLine,
    private readonly finding: FindHours,
  ) {}

  @Post()
  @Allow('compliance.enter')
  @Creates()
  @ApiOperation({ operationId: 'enterHours', summary: 'Write down what a child worked on one day' })
  @ApiCreatedResponse({ type: HoursResponse })
  async enter(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EnterHoursRequest,
  ): Promise<HoursResponse> {
    return this.finding.read(work, id, await this.entering.enter(work, id, body));
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'listHours', summary: 'What a child worked, entered last first' })
  @ApiOkResponse({ type: HoursPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: HoursListQuery,
  ): Promise<Page<HoursResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':line')
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'readHours', summary: 'What a child worked on one day' })
  @ApiOkResponse({ type: HoursResponse })
  async read(@WorkOf() work: Work, @Param() { id, line }: LineParams): Promise<HoursResponse> {
    return this.finding.read(work, id, line);
  }

  @Post(':line/verify')
  @Allow('compliance.verify')
  @Acts()
  @ApiOperation({ operationId: 'verifyHours', summary: 'Verify it, as a second person' })
  @ApiOkResponse({ type: HoursResponse })
  async verify(@WorkOf() work: Work, @Param() params: LineParams): Promise<HoursResponse> {
    await this.answering.verify(work, placeOf(params));
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/decline')
  @Allow('compliance.decline')
  @Acts()
  @ApiOperation({ operationId: 'declineHours', summary: 'Do not verify it, and say why' })
  @ApiOkResponse({ type: HoursResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: DeclineLineRequest,
  ): Promise<HoursResponse> {
    await this.answering.decline(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/mark-in-error')
  @Allow('compliance.mark-in-error')
  @Acts()
  @ApiOperation({ operationId: 'markHoursInError', summary: 'Say that it was never so; it stays to be read' })
  @ApiOkResponse({ type: HoursResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: MarkLineRequest,
  ): Promise<HoursResponse> {
    await this.answering.markInError(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }
}

const placeOf = ({ id: orderId, line: id }: LineParams): LinePlace => ({ id, orderId, counts: 'minutes' });
