import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerPreDecision } from '../application/answer-pre-decision';
import { FindPreDecision } from '../application/find-pre-decision';
import { WritePreDecision } from '../application/write-pre-decision';
import {
  PreDecisionReasonRequest,
  TakeOnPreDecisionRequest,
  WritePreDecisionRequest,
} from './pre-decision.requests';
import { PreDecisionResponse } from './pre-decision.response';

/** What a centre does with a report that it is asked for. */
@ApiTags('pre-decision-reports')
@Controller('pre-decision-reports')
export class PreDecisionWritingController {
  constructor(
    private readonly answering: AnswerPreDecision,
    private readonly writing: WritePreDecision,
    private readonly finding: FindPreDecision,
  ) {}

  @Post(':id/take-on')
  @Allow('pre-decision-report.take-on')
  @Acts()
  @ApiOperation({ operationId: 'takeOnPreDecisionReport', summary: 'Take it on, and say who writes it' })
  @ApiOkResponse({ type: PreDecisionResponse })
  async takeOn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TakeOnPreDecisionRequest,
  ): Promise<PreDecisionResponse> {
    await this.answering.takeOn(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/decline')
  @Allow('pre-decision-report.decline')
  @Acts()
  @ApiOperation({
    operationId: 'declinePreDecisionReport',
    summary: 'Write none; why, the authority does not learn',
  })
  @ApiOkResponse({ type: PreDecisionResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PreDecisionReasonRequest,
  ): Promise<PreDecisionResponse> {
    await this.answering.decline(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/write')
  @Allow('pre-decision-report.write')
  @Acts()
  @ApiOperation({ operationId: 'writePreDecisionReport', summary: 'Write it, or write it anew' })
  @ApiOkResponse({ type: PreDecisionResponse })
  async write(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WritePreDecisionRequest,
  ): Promise<PreDecisionResponse> {
    await this.writing.write(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/submit')
  @Allow('pre-decision-report.submit')
  @Acts()
  @ApiOperation({
    operationId: 'submitPreDecisionReport',
    summary: 'Hand it in, as somebody else than who wrote it',
  })
  @ApiOkResponse({ type: PreDecisionResponse })
  async submit(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PreDecisionResponse> {
    await this.writing.submit(work, id);
    return this.finding.read(work, id);
  }
}
