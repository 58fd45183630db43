import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AmendReferral } from '../application/amend-referral';
import { DraftReferral } from '../application/draft-referral';
import { FindReferrals } from '../application/find-referrals';
import { ReadProceeding } from '../application/read-proceeding';
import { RecordCondition } from '../application/record-condition';
import { ProceedingResponse } from './proceeding.response';
import {
  AmendReferralRequest,
  ConditionRequest,
  NewReferralRequest,
  NumberRequest,
  ReferralListQuery,
} from './referral.requests';
import {
  MilestonesResponse,
  ReferralPageResponse,
  ReferralResponse,
  ReferralSummaryResponse,
} from './referral.response';

/** Drafting, completing and finding referrals. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly drafting: DraftReferral,
    private readonly amending: AmendReferral,
    private readonly conditions: RecordCondition,
    private readonly finding: FindReferrals,
    private readonly proceeding: ReadProceeding,
  ) {}

  @Post()
  @Allow('referral.draft')
  @Creates()
  @ApiOperation({ operationId: 'draftReferral', summary: 'Draft a referral on a registered intake' })
  @ApiCreatedResponse({ type: ReferralResponse })
  async draft(@WorkOf() work: Work, @Body() body: NewReferralRequest): Promise<ReferralResponse> {
    return this.finding.show(work, await this.drafting.draft(work, body));
  }

  @Get()
  @Allow('referral.list')
  @ApiOperation({ operationId: 'listReferrals', summary: 'One of the lists that people work from' })
  @ApiOkResponse({ type: ReferralPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ReferralListQuery,
  ): Promise<Page<ReferralSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Post('lookup')
  @Allow('referral.read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'lookUpReferral', summary: 'Find a referral by its public number' })
  @ApiOkResponse({ type: ReferralResponse })
  async lookUp(@WorkOf() work: Work, @Body() { number }: NumberRequest): Promise<ReferralResponse> {
    return this.finding.readByNumber(work, number);
  }

  @Get(':id')
  @Allow('referral.read')
  @ApiOperation({ operationId: 'readReferral', summary: 'One referral, with what may be done now' })
  @ApiOkResponse({ type: ReferralResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReferralResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/milestones')
  @Allow('referral.read')
  @ApiOperation({
    operationId: 'listMilestones',
    summary: 'Where the referral stood when, and its clock; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: MilestonesResponse })
  async milestones(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<MilestonesResponse> {
    return this.finding.milestones(work, id);
  }

  @Get(':id/clocks')
  @Allow('referral.read')
  @ApiOperation({ operationId: 'readProceeding', summary: 'Every step of the proceeding with its clock' })
  @ApiOkResponse({ type: ProceedingResponse })
  async clocks(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ProceedingResponse> {
    return this.proceeding.read(work, id);
  }

  @Post(':id/amend')
  @Allow('referral.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendReferral', summary: 'Mend a draft or a returned referral' })
  @ApiOkResponse({ type: ReferralResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendReferralRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.amending.amend(work, id, body));
  }

  @Post(':id/record-condition')
  @Allow('referral.record-condition')
  @Acts()
  @ApiOperation({ operationId: 'recordCondition', summary: 'Record that a condition of GC24 §18 is met' })
  @ApiOkResponse({ type: ReferralResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConditionRequest,
  ): Promise<ReferralResponse> {
    return this.finding.show(work, await this.conditions.record(work, id, body));
  }
}
