import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CheckEligibility } from '../application/check-eligibility';
import { FindChecks } from '../application/find-checks';
import { ReplayCheck } from '../application/replay-check';
import { CheckListQuery, NewCheckRequest, ReplayRequest } from './check.requests';
import { CheckPageResponse, CheckResponse, CheckSummaryResponse, ReplayResponse } from './check.response';

@ApiTags('eligibility-checks')
@Controller('eligibility-checks')
export class ChecksController {
  constructor(
    private readonly checking: CheckEligibility,
    private readonly finding: FindChecks,
    private readonly replaying: ReplayCheck,
  ) {}

  @Post()
  @Allow('eligibility.check')
  @Creates()
  @ApiOperation({
    operationId: 'checkEligibility',
    summary: 'Ask the rules about an intake; they decide nothing',
  })
  @ApiCreatedResponse({ type: CheckResponse })
  async check(@WorkOf() work: Work, @Body() body: NewCheckRequest): Promise<CheckResponse> {
    return this.finding.show(work, await this.checking.check(work, body));
  }

  @Get()
  @Allow('eligibility.read')
  @ApiOperation({ operationId: 'listEligibilityChecks', summary: 'Checks of an intake or of my agency' })
  @ApiOkResponse({ type: CheckPageResponse })
  async list(@WorkOf() work: Work, @Query() query: CheckListQuery): Promise<Page<CheckSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('eligibility.read')
  @ApiOperation({ operationId: 'readEligibilityCheck', summary: 'What the rules said, and on which facts' })
  @ApiOkResponse({ type: CheckResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CheckResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/replay')
  @Allow('eligibility.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'replayEligibilityCheck',
    summary: 'What the rules of another day would have said of the same facts',
  })
  @ApiOkResponse({ type: ReplayResponse })
  async replay(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { rulesOfDay }: ReplayRequest,
  ): Promise<ReplayResponse> {
    return this.replaying.replay(work, id, rulesOfDay);
  }
}
