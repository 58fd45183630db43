import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { EvenTime } from '../../../platform/http/even-time.interceptor';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AskMandate } from '../application/ask-mandate';
import { FindMandates } from '../application/find-mandates';
import { MoveMandate } from '../application/move-mandate';
import { TakeBack } from '../application/take-back';
import {
  AcceptMandateRequest,
  AskMandateRequest,
  EndMandateRequest,
  HandOverMandateRequest,
  MandateListQuery,
  TakeBackRequest,
} from './mandate.requests';
import { MandatePageResponse, MandateResponse, type MandateSummaryResponse } from './mandate.response';

/** For whom a legal clinic stands. */
@ApiTags('mandates')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly asking: AskMandate,
    private readonly moving: MoveMandate,
    private readonly finding: FindMandates,
    private readonly takingBack: TakeBack,
  ) {}

  @Post()
  @Allow('mandate.ask')
  @EvenTime()
  @Creates()
  @ApiOperation({
    operationId: 'askMandate',
    summary:
      'Ask for a mandate by the number that the family gives; the answer does not tell whether it exists',
  })
  @ApiCreatedResponse({ type: MandateResponse })
  async ask(@WorkOf() work: Work, @Body() body: AskMandateRequest): Promise<MandateResponse> {
    return this.finding.read(work, await this.asking.ask(work, body));
  }

  @Get()
  @Allow('mandate.list')
  @ApiOperation({ operationId: 'listMandates', summary: 'For whom my clinic stands, or I do' })
  @ApiOkResponse({ type: MandatePageResponse })
  async list(@WorkOf() work: Work, @Query() query: MandateListQuery): Promise<Page<MandateSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('mandate.read')
  @ApiOperation({ operationId: 'readMandate', summary: 'One mandate, and what may be done now' })
  @ApiOkResponse({ type: MandateResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<MandateResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/accept')
  @Allow('mandate.accept')
  @EvenTime()
  @Acts()
  @ApiOperation({
    operationId: 'acceptMandate',
    summary: 'Accept, and say which lawyer stands for the child',
  })
  @ApiOkResponse({ type: MandateResponse })
  async accept(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AcceptMandateRequest,
  ): Promise<MandateResponse> {
    await this.moving.accept(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/decline')
  @Allow('mandate.decline')
  @EvenTime()
  @Acts()
  @ApiOperation({ operationId: 'declineMandate', summary: 'Decline with a reason' })
  @ApiOkResponse({ type: MandateResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndMandateRequest,
  ): Promise<MandateResponse> {
    await this.moving.decline(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('mandate.withdraw')
  @EvenTime()
  @Acts()
  @ApiOperation({ operationId: 'withdrawMandate', summary: 'Ask for it no more' })
  @ApiOkResponse({ type: MandateResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndMandateRequest,
  ): Promise<MandateResponse> {
    await this.moving.withdraw(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/hand-over')
  @Allow('mandate.hand-over')
  @EvenTime()
  @Acts()
  @ApiOperation({ operationId: 'handOverMandate', summary: 'Give a mandate to another lawyer of the clinic' })
  @ApiOkResponse({ type: MandateResponse })
  async handOver(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HandOverMandateRequest,
  ): Promise<MandateResponse> {
    await this.moving.handOver(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/end')
  @Allow('mandate.end')
  @EvenTime()
  @Acts()
  @ApiOperation({ operationId: 'endMandate', summary: 'End a mandate; what it opened closes at once' })
  @ApiOkResponse({ type: MandateResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndMandateRequest,
  ): Promise<MandateResponse> {
    await this.moving.end(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/take-back')
  @Allow('mandate.take-back')
  @EvenTime()
  @Acts()
  @ApiOperation({
    operationId: 'takeBackWritingsOfMandate',
    summary:
      'The child takes back what lawyers wrote by a mandate that is over: statements, and requests for a review that nobody looks at yet; the answer does not tell whether there were any',
  })
  @ApiOkResponse({ type: MandateResponse })
  async takeBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TakeBackRequest,
  ): Promise<MandateResponse> {
    await this.takingBack.takeBack(work, id, body);
    return this.finding.read(work, id);
  }
}
