import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ChangeConsent } from '../application/change-consent';
import { FindConsents } from '../application/find-consents';
import { RecordConsent } from '../application/record-consent';
import {
  ConfirmConsentRequest,
  ConsentListQuery,
  NewConsentRequest,
  WithdrawConsentRequest,
} from './consent.requests';
import { ConsentPageResponse, ConsentResponse } from './consent.response';

@ApiTags('consents')
@Controller('consents')
export class ConsentsController {
  constructor(
    private readonly recording: RecordConsent,
    private readonly changing: ChangeConsent,
    private readonly finding: FindConsents,
  ) {}

  @Post()
  @Allow('consent.record')
  @Creates()
  @ApiOperation({
    operationId: 'recordConsent',
    summary: 'Record that a child or a representative has consented or refused',
  })
  @ApiCreatedResponse({ type: ConsentResponse })
  async record(@WorkOf() work: Work, @Body() body: NewConsentRequest): Promise<ConsentResponse> {
    return this.finding.show(work, await this.recording.record(work, body));
  }

  @Get()
  @Allow('consent.read')
  @ApiOperation({
    operationId: 'listConsents',
    summary: 'Consents of a child or a file, or those that my agency recorded, latest first',
  })
  @ApiOkResponse({ type: ConsentPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ConsentListQuery): Promise<Page<ConsentResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('consent.read')
  @ApiOperation({ operationId: 'readConsent', summary: 'One consent' })
  @ApiOkResponse({ type: ConsentResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ConsentResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('consent.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawConsent', summary: 'Take a consent back; it takes effect at once' })
  @ApiOkResponse({ type: ConsentResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawConsentRequest,
  ): Promise<ConsentResponse> {
    return this.finding.show(work, await this.changing.withdraw(work, id, body));
  }

  @Post(':id/confirm')
  @Allow('consent.record')
  @Acts()
  @ApiOperation({ operationId: 'confirmConsent', summary: 'Confirm after release what was said in custody' })
  @ApiOkResponse({ type: ConsentResponse })
  async confirm(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConfirmConsentRequest,
  ): Promise<ConsentResponse> {
    return this.finding.show(work, await this.changing.confirm(work, id, body));
  }
}
