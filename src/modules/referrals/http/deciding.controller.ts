import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DecideReferral } from '../application/decide-referral';
import { FindReferrals } from '../application/find-referrals';
import { OfferRequest, OverturnRequest, ReasonRequest, RefusalRequest } from './referral-action.requests';
import { ReferralResponse } from './referral.response';

/** What the addressed authority and its reviewer decide. */
@ApiTags('referrals')
@Controller('referrals')
export class DecidingController {
  constructor(
    private readonly decisions: DecideReferral,
    private readonly finding: FindReferrals,
  ) {}

  @Post(':id/authorise')
  @Allow('referral.authorise')
  @Acts()
  @ApiOperation({ operationId: 'authoriseReferral', summary: 'Offer diversion to the child, with reasons' })
  @ApiOkResponse({ type: ReferralResponse })
  async authoriseReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: OfferRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.decisions.authorise(work, id, body));
  }

  @Post(':id/refuse')
  @Allow('referral.refuse')
  @Acts()
  @ApiOperation({ operationId: 'refuseReferral', summary: 'Refuse, with reasons; open to review' })
  @ApiOkResponse({ type: ReferralResponse })
  async refuseReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RefusalRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.decisions.refuse(work, id, body));
  }

  @Post(':id/return')
  @Allow('referral.return')
  @Acts()
  @ApiOperation({ operationId: 'returnReferral', summary: 'Give it back to be completed' })
  @ApiOkResponse({ type: ReferralResponse })
  async returnReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReasonRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.decisions.giveBack(work, id, body));
  }

  @Post(':id/rescind')
  @Allow('referral.rescind')
  @Acts()
  @ApiOperation({
    operationId: 'rescindReferral',
    summary: 'Take an offer back for new facts; open to review',
  })
  @ApiOkResponse({ type: ReferralResponse })
  async rescindReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RefusalRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.decisions.rescind(work, id, body));
  }

  @Post(':id/overturn')
  @Allow('referral.overturn')
  @Acts()
  @ApiOperation({
    operationId: 'overturnReferral',
    summary: 'As reviewer: an offer in the place of a refusal, or a milder one in the place of an offer',
  })
  @ApiOkResponse({ type: ReferralResponse })
  async overturnReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: OverturnRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.decisions.overturn(work, id, body));
  }
}
