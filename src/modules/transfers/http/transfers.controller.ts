import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerTransfer } from '../application/answer-transfer';
import { AskTransfer } from '../application/ask-transfer';
import { FindTransfers } from '../application/find-transfers';
import {
  AcceptTransferRequest,
  AskTransferRequest,
  DeclineTransferRequest,
  EndTransferRequest,
  TransferListQuery,
} from './transfer.requests';
import { TransferPageResponse, TransferResponse, type TransferSummaryResponse } from './transfer.response';

/** Cases that one centre asks another one to go on with. */
@ApiTags('transfers')
@Controller('transfers')
export class TransfersController {
  constructor(
    private readonly asking: AskTransfer,
    private readonly answering: AnswerTransfer,
    private readonly finding: FindTransfers,
  ) {}

  @Post()
  @Allow('transfer.ask')
  @Creates()
  @ApiOperation({ operationId: 'askTransfer', summary: 'Ask another centre to go on with a case' })
  @ApiCreatedResponse({ type: TransferResponse })
  async ask(@WorkOf() work: Work, @Body() body: AskTransferRequest): Promise<TransferResponse> {
    return this.finding.read(work, await this.asking.ask(work, body));
  }

  @Get()
  @Allow('transfer.list')
  @ApiOperation({
    operationId: 'listTransfers',
    summary: 'What one’s centre was asked, and what it asked others',
  })
  @ApiOkResponse({ type: TransferPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: TransferListQuery,
  ): Promise<Page<TransferSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('transfer.read')
  @ApiOperation({ operationId: 'readTransfer', summary: 'One transfer, and what may be done now' })
  @ApiOkResponse({ type: TransferResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<TransferResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/accept')
  @Allow('transfer.accept')
  @Acts()
  @ApiOperation({
    operationId: 'acceptTransfer',
    summary: 'Go on with the case here, and say who answers for it',
  })
  @ApiOkResponse({ type: TransferResponse })
  async accept(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AcceptTransferRequest,
  ): Promise<TransferResponse> {
    await this.answering.accept(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/decline')
  @Allow('transfer.decline')
  @Acts()
  @ApiOperation({
    operationId: 'declineTransfer',
    summary: 'Decline with a reason, and say what comes instead',
  })
  @ApiOkResponse({ type: TransferResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: DeclineTransferRequest,
  ): Promise<TransferResponse> {
    await this.answering.decline(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('transfer.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawTransfer', summary: 'Ask the other centre no more' })
  @ApiOkResponse({ type: TransferResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndTransferRequest,
  ): Promise<TransferResponse> {
    await this.answering.withdraw(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/settle')
  @Allow('transfer.settle')
  @Acts()
  @ApiOperation({
    operationId: 'settleTransfer',
    summary:
      'Say that rooms, providers and hours of the plan were looked through, or that the answer was read',
  })
  @ApiOkResponse({ type: TransferResponse })
  async settle(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<TransferResponse> {
    await this.answering.settle(work, id);
    return this.finding.read(work, id);
  }
}
