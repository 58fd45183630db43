import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindReferralStatus } from '../application/find-referral-status';
import {
  ReferralStatusChangesResponse,
  ReferralStatusPageResponse,
  ReferralStatusResponse,
} from './referral-status.response';
import type { Changes } from './window.response';

/** The window of a unit on what it referred. */
@ApiTags('referral-status')
@Controller('referral-status')
export class ReferralStatusController {
  constructor(private readonly finding: FindReferralStatus) {}

  @Get()
  @Allow('referral-status.list')
  @ApiOperation({
    operationId: 'listReferralStatus',
    summary: 'Where it stands with what my unit referred; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ReferralStatusPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<ReferralStatusResponse>> {
    return this.finding.list(work, query);
  }

  @Get('changes')
  @Allow('referral-status.list')
  @ApiOperation({
    operationId: 'listReferralStatusChanges',
    summary: 'What has changed there since a cursor; some of it may be told twice',
  })
  @ApiOkResponse({ type: ReferralStatusChangesResponse })
  async changes(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Changes<ReferralStatusResponse>> {
    return this.finding.changes(work, query);
  }

  @Get(':id')
  @Allow('referral-status.read')
  @ApiOperation({
    operationId: 'readReferralStatus',
    summary: 'Where a referral stands, for who made it; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ReferralStatusResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReferralStatusResponse> {
    return this.finding.read(work, id);
  }
}
