import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ApprovePlan } from '../application/approve-plan';
import { GiveBackPlan } from '../application/give-back-plan';
import { FindPlans } from '../application/find-plans';
import { SignPlan } from '../application/sign-plan';
import { ReturnPlanRequest, SignPlanRequest } from './plan-agreement.requests';
import { PlanResponse } from './plan.response';

/** Agreeing to a plan, and approving it. */
@ApiTags('plans')
@Controller('plans')
export class PlanAgreementController {
  constructor(
    private readonly signing: SignPlan,
    private readonly approving: ApprovePlan,
    private readonly returning: GiveBackPlan,
    private readonly finding: FindPlans,
  ) {}

  @Post(':id/sign')
  @Allow('plan.sign')
  @Acts()
  @ApiOperation({ operationId: 'signPlan', summary: 'Write down who signed, or why they did not' })
  @ApiOkResponse({ type: PlanResponse })
  async sign(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SignPlanRequest,
  ): Promise<PlanResponse> {
    return this.finding.show(work, await this.signing.sign(work, id, body));
  }

  @Post(':id/agree')
  @Allow('plan.agree')
  @Acts()
  @ApiOperation({ operationId: 'agreePlan', summary: 'All have signed, or said why not' })
  @ApiOkResponse({ type: PlanResponse })
  async agree(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanResponse> {
    return this.finding.show(work, await this.signing.agree(work, id));
  }

  @Post(':id/revise')
  @Allow('plan.revise')
  @Acts()
  @ApiOperation({ operationId: 'revisePlan', summary: 'Write anew what somebody does not agree to' })
  @ApiOkResponse({ type: PlanResponse })
  async revise(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReturnPlanRequest,
  ): Promise<PlanResponse> {
    return this.finding.show(work, await this.returning.giveBack(work, id, 'revise', body));
  }

  @Post(':id/approve')
  @Allow('plan.approve')
  @Acts()
  @ApiOperation({ operationId: 'approvePlan', summary: 'Let it hold; by somebody else than its author' })
  @ApiOkResponse({ type: PlanResponse })
  async approve(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PlanResponse> {
    return this.finding.show(work, await this.approving.approve(work, id));
  }

  @Post(':id/send-back')
  @Allow('plan.send-back')
  @Acts()
  @ApiOperation({ operationId: 'sendBackPlan', summary: 'Give it back to be written anew' })
  @ApiOkResponse({ type: PlanResponse })
  async sendBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReturnPlanRequest,
  ): Promise<PlanResponse> {
    return this.finding.show(work, await this.returning.giveBack(work, id, 'send-back', body));
  }
}
