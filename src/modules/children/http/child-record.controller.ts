import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AmendChild } from '../application/amend-child';
import { CorrectIdentity } from '../application/correct-identity';
import { FindChildren } from '../application/find-children';
import { FindCorrections } from '../application/find-corrections';
import { FindGrants } from '../application/find-grants';
import { AmendChildRequest } from './child.requests';
import { ChildResponse } from './child.response';
import { CorrectIdentityRequest } from './correction.requests';
import { CorrectionPageResponse, CorrectionResponse } from './correction.response';
import { NeedToKnowPageResponse, NeedToKnowResponse } from './need-to-know.response';

/** What is done with the record of one child. */
@ApiTags('children')
@Controller('children/:id')
export class ChildRecordController {
  constructor(
    private readonly amending: AmendChild,
    private readonly correcting: CorrectIdentity,
    private readonly finding: FindChildren,
    private readonly corrections: FindCorrections,
    private readonly grants: FindGrants,
  ) {}

  @Post('amend')
  @Allow('child.correct')
  @Acts()
  @ApiOperation({ operationId: 'amendChild', summary: 'Keep the circumstances of a child up to date' })
  @ApiOkResponse({ type: ChildResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendChildRequest,
  ): Promise<ChildResponse> {
    await this.amending.amend(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('correct-identity')
  @Allow('child.correct')
  @Acts()
  @ApiOperation({
    operationId: 'correctIdentity',
    summary: 'Correct a wrong name, birth date or identity number; the old value is kept',
  })
  @ApiOkResponse({ type: ChildResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CorrectIdentityRequest,
  ): Promise<ChildResponse> {
    await this.correcting.correct(work, id, body);
    return this.finding.read(work, id);
  }

  @Get('corrections')
  @Allow('child.read-corrections')
  @ApiOperation({ operationId: 'listCorrections', summary: 'What the identity was before, latest first' })
  @ApiOkResponse({ type: CorrectionPageResponse })
  async listCorrections(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<CorrectionResponse>> {
    return this.corrections.list(work, id, query);
  }

  @Get('need-to-know')
  @Allow('child.read-need-to-know')
  @ApiOperation({ operationId: 'listNeedToKnow', summary: 'Who may see this child, and why' })
  @ApiOkResponse({ type: NeedToKnowPageResponse })
  async listNeedToKnow(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<NeedToKnowResponse>> {
    return this.grants.list(work, id, query);
  }
}
