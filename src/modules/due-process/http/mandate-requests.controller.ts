import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindMandateRequests } from '../application/find-mandate-requests';
import { RequestMandate } from '../application/request-mandate';
import { InIntakeParams } from './in-intake.requests';
import {
  NewMandateRequestRequest,
  ReceivedMandateRequestsQuery,
  WithdrawMandateRequestRequest,
} from './mandate-request.requests';
import {
  MandateRequestPageResponse,
  MandateRequestResponse,
  ReceivedMandateRequestPageResponse,
  type ReceivedMandateRequestResponse,
} from './mandate-request.response';

@ApiTags('due-process')
@Controller()
export class MandateRequestsController {
  constructor(
    private readonly requesting: RequestMandate,
    private readonly finding: FindMandateRequests,
  ) {}

  @Post('intakes/:id/mandate-requests')
  @Allow('due-process.record')
  @Creates()
  @ApiOperation({ operationId: 'requestMandate', summary: 'Ask a legal clinic for a lawyer' })
  @ApiCreatedResponse({ type: MandateRequestResponse })
  async request(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: NewMandateRequestRequest,
  ): Promise<MandateRequestResponse> {
    const id = await this.requesting.request(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get('intakes/:id/mandate-requests')
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'listMandateRequests', summary: 'What my unit has asked of legal clinics' })
  @ApiOkResponse({ type: MandateRequestPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<MandateRequestResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get('intakes/:id/mandate-requests/:entryId')
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'readMandateRequest', summary: 'One request of my unit' })
  @ApiOkResponse({ type: MandateRequestResponse })
  async read(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
  ): Promise<MandateRequestResponse> {
    return this.finding.read(work, { id, intakeId });
  }

  @Post('intakes/:id/mandate-requests/:entryId/withdraw')
  @Allow('due-process.record')
  @Acts()
  @ApiOperation({ operationId: 'withdrawMandateRequest', summary: 'Withdraw a request' })
  @ApiOkResponse({ type: MandateRequestResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() { reasonCode }: WithdrawMandateRequestRequest,
  ): Promise<MandateRequestResponse> {
    await this.requesting.withdraw(work, { id, intakeId }, reasonCode);
    return this.finding.read(work, { id, intakeId });
  }

  @Get('mandate-requests')
  @Allow('mandate-request.receive')
  @ApiOperation({
    operationId: 'listReceivedMandateRequests',
    summary: 'Requests to my clinic: their numbers, and when an answer is due',
  })
  @ApiOkResponse({ type: ReceivedMandateRequestPageResponse })
  async listReceived(
    @WorkOf() work: Work,
    @Query() query: ReceivedMandateRequestsQuery,
  ): Promise<Page<ReceivedMandateRequestResponse>> {
    return this.finding.listReceived(work, query);
  }
}
