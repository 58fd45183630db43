import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { Reconcile } from '../application/reconcile';
import { ReconciliationListResponse, ReconciliationResponse } from './reconciliation.response';
import { ReconciliationRequest } from './victim.requests';

@ApiTags('intakes')
@Controller('intakes/:id/reconciliations')
export class ReconciliationsController {
  constructor(private readonly reconciling: Reconcile) {}

  @Get()
  @Allow('intake.read')
  @ApiOperation({
    operationId: 'listReconciliations',
    summary: 'With which victims the child was reconciled',
  })
  @ApiOkResponse({ type: ReconciliationListResponse })
  async list(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReconciliationListResponse> {
    return this.reconciling.list(work, id);
  }

  @Post()
  @Allow('intake.record-victim')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'recordReconciliation',
    summary: 'Record that both agreed, and what proves it',
  })
  @ApiCreatedResponse({ type: ReconciliationResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReconciliationRequest,
  ): Promise<ReconciliationResponse> {
    return this.reconciling.record(work, id, body);
  }
}
