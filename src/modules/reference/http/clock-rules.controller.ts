import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ClockRuleAdministration } from '../application/administer-clock-rules';
import { FindRules } from '../application/find-rules';
import { ClockRuleQuery, NewClockRuleRequest } from './clock-rule.requests';
import { ClockRuleListResponse, ClockRuleResponse, showClockRule } from './clock-rule.response';
import { RetireRequest } from './reference.requests';

@ApiTags('reference')
@Controller('reference/clock-rules')
export class ClockRulesController {
  constructor(
    private readonly finding: FindRules,
    private readonly rows: ClockRuleAdministration,
  ) {}

  @Get()
  @Allow('reference.read')
  @ApiOperation({ operationId: 'listClockRules', summary: 'How long steps may take, on a day' })
  @ApiOkResponse({ type: ClockRuleListResponse })
  async list(@WorkOf() work: Work, @Query() query: ClockRuleQuery): Promise<ClockRuleListResponse> {
    const wish = { validOn: query.validOn, includeRetired: query.includeRetired === 'true' };
    const rows = await this.finding.clockRules(work, wish, query.code);
    return { items: rows.map(showClockRule) };
  }

  @Get(':id')
  @Allow('reference.read')
  @ApiOperation({ operationId: 'readClockRule', summary: 'One clock rule' })
  @ApiOkResponse({ type: ClockRuleResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ClockRuleResponse> {
    return showClockRule(await this.finding.clockRule(work, id));
  }

  @Post()
  @Allow('reference.administer')
  @Creates()
  @ApiOperation({ operationId: 'addClockRule', summary: 'Add a clock rule' })
  @ApiCreatedResponse({ type: ClockRuleResponse })
  add(@WorkOf() work: Work, @Body() body: NewClockRuleRequest): ClockRuleResponse {
    return showClockRule(this.rows.add(work, body));
  }

  @Post(':id/retire')
  @Allow('reference.administer')
  @Acts()
  @ApiOperation({ operationId: 'retireClockRule', summary: 'Give a clock rule its last day' })
  @ApiOkResponse({ type: ClockRuleResponse })
  async retire(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { validTo }: RetireRequest,
  ): Promise<ClockRuleResponse> {
    return showClockRule(await this.rows.retire(work, id, validTo));
  }
}
