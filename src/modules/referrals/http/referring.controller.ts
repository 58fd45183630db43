import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { Refer } from '../application/refer';
import { FindReferrals } from '../application/find-referrals';
import { NoteRequest, ReasonRequest, RedirectRequest } from './referral-action.requests';
import { ReferralResponse } from './referral.response';

/** What the referring unit does with its referral. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferringController {
  constructor(
    private readonly refer: Refer,
    private readonly finding: FindReferrals,
  ) {}

  @Post(':id/submit')
  @Allow('referral.submit')
  @Acts()
  @ApiOperation({ operationId: 'submitReferral', summary: 'Ask the authority to decide' })
  @ApiOkResponse({ type: ReferralResponse })
  async submitReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NoteRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.submit(work, id, body));
  }

  @Post(':id/resubmit')
  @Allow('referral.resubmit')
  @Acts()
  @ApiOperation({ operationId: 'resubmitReferral', summary: 'Ask again after a return' })
  @ApiOkResponse({ type: ReferralResponse })
  async resubmitReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NoteRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.resubmit(work, id, body));
  }

  @Post(':id/withdraw')
  @Allow('referral.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawReferral', summary: 'Take the referral back before the decision' })
  @ApiOkResponse({ type: ReferralResponse })
  async withdrawReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReasonRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.withdraw(work, id, body));
  }

  @Post(':id/redirect')
  @Allow('referral.redirect')
  @Acts()
  @ApiOperation({ operationId: 'redirectReferral', summary: 'Ask another centre' })
  @ApiOkResponse({ type: ReferralResponse })
  async redirectReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RedirectRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.redirect(work, id, body));
  }

  @Post(':id/close')
  @Allow('referral.close')
  @Acts()
  @ApiOperation({ operationId: 'closeReferral', summary: 'End a declined referral unplaced' })
  @ApiOkResponse({ type: ReferralResponse })
  async closeReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReasonRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.close(work, id, body));
  }

  @Post(':id/expire')
  @Allow('referral.expire')
  @Acts()
  @ApiOperation({
    operationId: 'expireReferral',
    summary: 'End a draft that lay too long; its content is purged',
  })
  @ApiOkResponse({ type: ReferralResponse })
  async expireReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReasonRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.refer.expire(work, id, body));
  }
}
