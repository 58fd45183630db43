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
import { FindConditionDays } from '../application/find-condition-days';
import { SayConditionDay } from '../application/say-condition-day';
import type { LinePlace } from '../persistence/ledger.repository';
import { ConditionDayListQuery, SayConditionDayRequest } from './condition-day.requests';
import { ConditionDayPageResponse, ConditionDayResponse } from './condition-day.response';
import { DeclineLineRequest, LineParams, MarkLineRequest } from './ledger.requests';

/** How conditions about hours and places were kept, day by day. */
@ApiTags('order-compliance')
@Controller('orders/:id/condition-days')
export class ConditionDaysController {
  constructor(
    private readonly saying: SayConditionDay,
    private readonly answering: AnswerLine,
    private readonly finding: FindConditionDays,
  ) {}

  @Post()
  @Allow('compliance.enter')
  @Creates()
  @ApiOperation({ operationId: 'sayConditionDay', summary: 'Say how a condition was kept on one day' })
  @ApiCreatedResponse({ type: ConditionDayResponse })
  async say(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SayConditionDayRequest,
  ): Promise<ConditionDayResponse> {
    return this.finding.read(work, id, await this.saying.say(work, id, body));
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'listConditionDays', summary: 'How conditions were kept, entered last first' })
  @ApiOkResponse({ type: ConditionDayPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: ConditionDayListQuery,
  ): Promise<Page<ConditionDayResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':line')
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'readConditionDay', summary: 'How a condition was kept on one day' })
  @ApiOkResponse({ type: ConditionDayResponse })
  async read(@WorkOf() work: Work, @Param() { id, line }: LineParams): Promise<ConditionDayResponse> {
    return this.finding.read(work, id, line);
  }

  @Post(':line/verify')
  @Allow('compliance.verify')
  @Acts()
  @ApiOperation({ operationId: 'verifyConditionDay', summary: 'Verify it, as a second person' })
  @ApiOkResponse({ type: ConditionDayResponse })
  async verify(@WorkOf() work: Work, @Param() params: LineParams): Promise<ConditionDayResponse> {
    await this.answering.verify(work, placeOf(params));
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/decline')
  @Allow('compliance.decline')
  @Acts()
  @ApiOperation({ operationId: 'declineConditionDay', summary: 'Do not verify it, and say why' })
  @ApiOkResponse({ type: ConditionDayResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: DeclineLineRequest,
  ): Promise<ConditionDayResponse> {
    await this.answering.decline(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/mark-in-error')
  @Allow('compliance.mark-in-error')
  @Acts()
  @ApiOperation({
    operationId: 'markConditionDayInError',
    summary: 'Say that it was never so; it stays to be read',
  })
  @ApiOkResponse({ type: ConditionDayResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: MarkLineRequest,
  ): Promise<ConditionDayResponse> {
    await this.answering.markInError(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }
}

const placeOf = ({ id: orderId, line: id }: LineParams): LinePlace => ({ id, orderId, counts: 'days' });
