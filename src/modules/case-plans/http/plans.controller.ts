import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AmendPlan } from '../application/amend-plan';
import { BeginPlan } from '../application/begin-plan';
import { FindPlans } from '../application/find-plans';
import { ProposePlan } from '../application/propose-plan';
import { AmendPlanRequest, NewPlanRequest, PlanListQuery } from './plan.requests';
import { PlanDifferenceResponse } from './plan-difference.response';
import { PlanPageResponse, PlanResponse, PlanSummaryResponse } from './plan.response';

/** Writing and reading what a centre, a child and a family agree to do. */
@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly beginning: BeginPlan,
    private readonly amending: AmendPlan,
    private readonly proposing: ProposePlan,
    private readonly finding: FindPlans,
  ) {}

  @Post()
  @Allow('plan.begin')
  @Creates()
  @ApiOperation({ operationId: 'beginPlan', summary: 'Begin a plan, or the next edition of the active one' })
  @ApiCreatedResponse({ type: PlanResponse })
  async begin(@WorkOf() work: Work, @Body() body: NewPlanRequest): Promise<PlanResponse> {
    return this.finding.show(work, await this.beginning.begin(work, body));
  }

  @Get()
  @Allow('plan.read')
  @ApiOperation({ operationId: 'listPlans', summary: 'The editions of a case, the latest first' })
  @ApiOkResponse({ type: PlanPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PlanListQuery): Promise<Page<PlanSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('plan.read')
  @ApiOperation({
    operationId: 'readPlan',
    summary: 'Goals, activities, who signed, and what was done with it',
  })
  @ApiOkResponse({ type: PlanResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/difference')
  @Allow('plan.read')
  @ApiOperation({
    operationId: 'comparePlan',
    summary: 'What is otherwise than in the edition that it amends',
  })
  @ApiOkResponse({ type: PlanDifferenceResponse })
  async difference(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanDifferenceResponse> {
    return this.finding.difference(work, id);
  }

  @Post(':id/amend')
  @Allow('plan.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendPlan', summary: 'Write into a draft; what is left out stays' })
  @ApiOkResponse({ type: PlanResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendPlanRequest,
  ): Promise<PlanResponse> {
    return this.finding.show(work, await this.amending.amend(work, id, body));
  }

  @Post(':id/propose')
  @Allow('plan.propose')
  @Acts()
  @ApiOperation({ operationId: 'proposePlan', summary: 'Lay it before child, family and worker' })
  @ApiOkResponse({ type: PlanResponse })
  async propose(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanResponse> {
    return this.finding.show(work, await this.proposing.propose(work, id));
  }

  @Post(':id/discard')
  @Allow('plan.discard')
  @Acts()
  @ApiOperation({ operationId: 'discardPlan', summary: 'Give a draft up' })
  @ApiOkResponse({ type: PlanResponse })
  async discard(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanResponse> {
    return this.finding.show(work, await this.proposing.discard(work, id));
  }
}
