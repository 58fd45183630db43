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
import { EnterPayment } from '../application/enter-payment';
import { FindPayments } from '../application/find-payments';
import type { LinePlace } from '../persistence/ledger.repository';
import { EnterPaymentRequest, PaymentListQuery } from './payment.requests';
import { PaymentPageResponse, PaymentResponse } from './payment.response';
import { DeclineLineRequest, LineParams, MarkLineRequest } from './ledger.requests';

/** What is paid of a fine or of what repairs a damage. */
@ApiTags('order-compliance')
@Controller('orders/:id/payments')
export class PaymentsController {
  constructor(
    private readonly entering: EnterPayment,
    private readonly answering: AnswerLine,
    private readonly finding: FindPayments,
  ) {}

  @Post()
  @Allow('compliance.enter')
  @Creates()
  @ApiOperation({ operationId: 'enterPayment', summary: 'Write down what was paid, and what proves it' })
  @ApiCreatedResponse({ type: PaymentResponse })
  async enter(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EnterPaymentRequest,
  ): Promise<PaymentResponse> {
    return this.finding.read(work, id, await this.entering.enter(work, id, body));
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'listPayments', summary: 'What was paid, entered last first' })
  @ApiOkResponse({ type: PaymentPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PaymentListQuery,
  ): Promise<Page<PaymentResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':line')
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'readPayment', summary: 'What was paid on one day' })
  @ApiOkResponse({ type: PaymentResponse })
  async read(@WorkOf() work: Work, @Param() { id, line }: LineParams): Promise<PaymentResponse> {
    return this.finding.read(work, id, line);
  }

  @Post(':line/verify')
  @Allow('compliance.verify')
  @Acts()
  @ApiOperation({ operationId: 'verifyPayment', summary: 'Verify it, as a second person' })
  @ApiOkResponse({ type: PaymentResponse })
  async verify(@WorkOf() work: Work, @Param() params: LineParams): Promise<PaymentResponse> {
    await this.answering.verify(work, placeOf(params));
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/decline')
  @Allow('compliance.decline')
  @Acts()
  @ApiOperation({ operationId: 'declinePayment', summary: 'Do not verify it, and say why' })
  @ApiOkResponse({ type: PaymentResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: DeclineLineRequest,
  ): Promise<PaymentResponse> {
    await this.answering.decline(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }

  @Post(':line/mark-in-error')
  @Allow('compliance.mark-in-error')
  @Acts()
  @ApiOperation({
    operationId: 'markPaymentInError',
    summary: 'Say that it was never so; it stays to be read',
  })
  @ApiOkResponse({ type: PaymentResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() params: LineParams,
    @Body() { reasonCode }: MarkLineRequest,
  ): Promise<PaymentResponse> {
    await this.answering.markInError(work, placeOf(params), reasonCode);
    return this.finding.read(work, params.id, params.line);
  }
}

const placeOf = ({ id: orderId, line: id }: LineParams): LinePlace => ({ id, orderId, counts: 'qapik' });
