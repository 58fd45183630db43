import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindRuleVersions } from '../application/find-rule-versions';
import { KeepRules } from '../application/keep-rules';
import { MoveRule } from '../application/move-rule';
import { PreviewRule } from '../application/preview-rule';
import { PreviewResponse } from './preview.response';
import { NewRuleRequest, RuleContentRequest, RuleListQuery, SendBackRequest } from './rule.requests';
import { RulePageResponse, RuleResponse, RuleSummaryResponse } from './rule.response';

@ApiTags('eligibility-rules')
@Controller('eligibility-rules')
export class RulesController {
  constructor(
    private readonly finding: FindRuleVersions,
    private readonly keeping: KeepRules,
    private readonly moving: MoveRule,
    private readonly previewing: PreviewRule,
  ) {}

  @Get()
  @Allow('eligibility-rule.read')
  @ApiOperation({ operationId: 'listEligibilityRules', summary: 'Versions of the rules, newest first' })
  @ApiOkResponse({ type: RulePageResponse })
  async list(@WorkOf() work: Work, @Query() query: RuleListQuery): Promise<Page<RuleSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('eligibility-rule.read')
  @ApiOperation({ operationId: 'readEligibilityRule', summary: 'One version of a rule' })
  @ApiOkResponse({ type: RuleResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RuleResponse> {
    return this.finding.read(work, id);
  }

  @Post()
  @Allow('eligibility-rule.keep')
  @Creates()
  @ApiOperation({ operationId: 'draftEligibilityRule', summary: 'Draft a version of a rule' })
  @ApiCreatedResponse({ type: RuleResponse })
  async draft(@WorkOf() work: Work, @Body() body: NewRuleRequest): Promise<RuleResponse> {
    return this.finding.show(work, await this.keeping.draft(work, body));
  }

  @Post(':id/amend')
  @Allow('eligibility-rule.keep')
  @Acts()
  @ApiOperation({ operationId: 'amendEligibilityRule', summary: 'Tell a draft anew' })
  @ApiOkResponse({ type: RuleResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RuleContentRequest,
  ): Promise<RuleResponse> {
    return this.finding.show(work, await this.keeping.amend(work, id, body));
  }

  @Post(':id/propose')
  @Allow('eligibility-rule.keep')
  @Acts()
  @ApiOperation({ operationId: 'proposeEligibilityRule', summary: 'Ask a second person to approve a draft' })
  @ApiOkResponse({ type: RuleResponse })
  async propose(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RuleResponse> {
    return this.finding.show(work, await this.moving.propose(work, id));
  }

  @Post(':id/approve')
  @Allow('eligibility-rule.keep')
  @Acts()
  @ApiOperation({
    operationId: 'approveEligibilityRule',
    summary: 'Bring what another person wrote into force from its first day on',
  })
  @ApiOkResponse({ type: RuleResponse })
  async approve(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RuleResponse> {
    return this.finding.show(work, await this.moving.approve(work, id));
  }

  @Post(':id/send-back')
  @Allow('eligibility-rule.keep')
  @Acts()
  @ApiOperation({ operationId: 'sendBackEligibilityRule', summary: 'Give a proposal back, and say why' })
  @ApiOkResponse({ type: RuleResponse })
  async sendBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { note }: SendBackRequest,
  ): Promise<RuleResponse> {
    return this.finding.show(work, await this.moving.sendBack(work, id, note));
  }

  @Post(':id/preview')
  @Allow('eligibility-rule.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewEligibilityRule',
    summary: 'How many open files it would answer otherwise; counts that point at nobody',
  })
  @ApiOkResponse({ type: PreviewResponse })
  async preview(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PreviewResponse> {
    return this.previewing.preview(work, id);
  }
}
