import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DoInParts } from '../application/do-in-parts';
import { FindProcesses } from '../application/find-processes';
import { MoveDue } from '../application/move-due';
import {
  MarkPartInErrorRequest,
  MoveDueRequest,
  ObligationPartParams,
  RecordPartRequest,
} from './obligation-course.requests';
import { RestorativeResponse } from './restorative.response';
import { ObligationParams } from './settle-obligation.requests';

/** How what was promised is done, part by part, and to which day it is moved. */
@ApiTags('restorative-processes')
@Controller('restorative-processes/:id/obligations/:obligation')
export class ObligationCourseController {
  constructor(
    private readonly doing: DoInParts,
    private readonly moving: MoveDue,
    private readonly finding: FindProcesses,
  ) {}

  @Post('record-part')
  @Allow('restorative.record-part')
  @Acts()
  @ApiOperation({ operationId: 'recordPartOfObligation', summary: 'Write down a part that was paid or done' })
  @ApiOkResponse({ type: RestorativeResponse })
  async record(
    @WorkOf() work: Work,
    @Param() params: ObligationParams,
    @Body() body: RecordPartRequest,
  ): Promise<RestorativeResponse> {
    await this.doing.record(work, params, body);
    return this.finding.read(work, params.id);
  }

  @Post('parts/:part/verify')
  @Allow('restorative.verify-part')
  @Acts()
  @ApiOperation({
    operationId: 'verifyPartOfObligation',
    summary: 'Look at a part that nobody confirms, as somebody else than who wrote it down',
  })
  @ApiOkResponse({ type: RestorativeResponse })
  async verify(@WorkOf() work: Work, @Param() params: ObligationPartParams): Promise<RestorativeResponse> {
    await this.doing.verify(work, params);
    return this.finding.read(work, params.id);
  }

  @Post('parts/:part/mark-in-error')
  @Allow('restorative.mark-part-in-error')
  @Acts()
  @ApiOperation({
    operationId: 'markPartOfObligationInError',
    summary: 'Say that a part was written down by mistake; it is kept, and counts no more',
  })
  @ApiOkResponse({ type: RestorativeResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() params: ObligationPartParams,
    @Body() body: MarkPartInErrorRequest,
  ): Promise<RestorativeResponse> {
    await this.doing.markInError(work, params, body);
    return this.finding.read(work, params.id);
  }

  @Post('move-due')
  @Allow('restorative.move-due')
  @Acts()
  @ApiOperation({ operationId: 'moveDueOfObligation', summary: 'Both agree to another day' })
  @ApiOkResponse({ type: RestorativeResponse })
  async move(
    @WorkOf() work: Work,
    @Param() params: ObligationParams,
    @Body() body: MoveDueRequest,
  ): Promise<RestorativeResponse> {
    await this.moving.move(work, params, body);
    return this.finding.read(work, params.id);
  }
}
