import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DispatchIntake } from '../application/dispatch-intake';
import { IntakeBatchRequest } from './intake-batch.requests';
import { type BatchedIntakeResponse, IntakeBatchResponse, showBatched } from './intake-batch.response';

/** Where a device that had no network hands in what it recorded meanwhile. */
@ApiTags('intakes')
@Controller('intakes')
export class IntakeBatchController {
  constructor(private readonly dispatching: DispatchIntake) {}

  @Post('batch')
  @HttpCode(200)
  @Allow('intake.record-batch')
  @ApiOperation({
    operationId: 'draftIntakes',
    summary: 'Draft up to 50 intakes, each as a request of its own; send it again until each is answered',
  })
  @ApiOkResponse({ type: IntakeBatchResponse })
  async record(
    @WorkOf() work: Work,
    @Req() request: DiversionRequest,
    @Body() body: IntakeBatchRequest,
  ): Promise<IntakeBatchResponse> {
    // Each item opens a work of its own; this one must hold no connection meanwhile.
    await work.commit();
    const items: BatchedIntakeResponse[] = [];
    for (const item of body.items) {
      items.push(showBatched(item, await this.dispatching.dispatch(request, item)));
    }
    return { items };
  }
}
