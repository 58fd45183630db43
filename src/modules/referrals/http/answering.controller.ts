import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerAsCentre } from '../application/answer-as-centre';
import { AnswerOffer } from '../application/answer-offer';
import { FindReferrals } from '../application/find-referrals';
import { ChildDeclinesRequest, DeclineRequest, NoteRequest, TakeUpRequest } from './referral-action.requests';
import { ReferralResponse } from './referral.response';

/** What the child and the centre answer. */
@ApiTags('referrals')
@Controller('referrals')
export class AnsweringController {
  constructor(
    private readonly offers: AnswerOffer,
    private readonly centre: AnswerAsCentre,
    private readonly finding: FindReferrals,
  ) {}

  @Post(':id/take-up')
  @Allow('referral.take-up')
  @Acts()
  @ApiOperation({ operationId: 'takeUpReferral', summary: 'The child takes the offer up' })
  @ApiOkResponse({ type: ReferralResponse })
  async takeUpReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TakeUpRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.offers.takeUp(work, id, body));
  }

  @Post(':id/child-declines')
  @Allow('referral.child-declines')
  @Acts()
  @ApiOperation({
    operationId: 'declineOfReferralByChild',
    summary: 'The child does not take it up; no adverse effect',
  })
  @ApiOkResponse({ type: ReferralResponse })
  async declineOfReferralByChild(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ChildDeclinesRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.offers.decline(work, id, body));
  }

  @Post(':id/accept')
  @Allow('referral.accept')
  @Acts()
  @ApiOperation({ operationId: 'acceptReferral', summary: 'The centre takes the child' })
  @ApiOkResponse({ type: ReferralResponse })
  async acceptReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NoteRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.centre.accept(work, id, body));
  }

  @Post(':id/waitlist')
  @Allow('referral.waitlist')
  @Acts()
  @ApiOperation({ operationId: 'waitlistReferral', summary: 'The centre puts the child on its waiting list' })
  @ApiOkResponse({ type: ReferralResponse })
  async waitlistReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NoteRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.centre.waitlist(work, id, body));
  }

  @Post(':id/decline')
  @Allow('referral.decline')
  @Acts()
  @ApiOperation({
    operationId: 'declineReferral',
    summary: 'The centre declines, and says what happens next',
  })
  @ApiOkResponse({ type: ReferralResponse })
  async declineReferral(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: DeclineRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.centre.decline(work, id, body));
  }
}
