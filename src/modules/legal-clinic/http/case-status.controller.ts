import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindCaseStatus } from '../application/find-case-status';
import {
  CaseStatusChangesResponse,
  CaseStatusPageResponse,
  CaseStatusResponse,
} from './case-status.response';
import type { Changes } from './window.response';

/** The window of a lawyer on the cases of those whose mandate they hold. */
@ApiTags('case-status')
@Controller('case-status')
export class CaseStatusController {
  constructor(private readonly finding: FindCaseStatus) {}

  @Get()
  @Allow('case-status.list')
  @ApiOperation({
    operationId: 'listCaseStatus',
    summary: 'Where it stands with those for whom I stand; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: CaseStatusPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<CaseStatusResponse>> {
    return this.finding.list(work, query);
  }

  @Get('changes')
  @Allow('case-status.list')
  @ApiOperation({
    operationId: 'listCaseStatusChanges',
    summary: 'What has changed there since a cursor; some of it may be told twice',
  })
  @ApiOkResponse({ type: CaseStatusChangesResponse })
  async changes(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Changes<CaseStatusResponse>> {
    return this.finding.changes(work, query);
  }

  @Get(':id')
  @Allow('case-status.read')
  @ApiOperation({
    operationId: 'readCaseStatus',
    summary: 'Where it stands, by the mandate; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: CaseStatusResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseStatusResponse> {
    return this.finding.read(work, id);
  }
}
