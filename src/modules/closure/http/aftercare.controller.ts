import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindAftercare } from '../application/find-aftercare';
import { RecordAftercare } from '../application/record-aftercare';
import { AftercareListQuery, RecordAftercareRequest, SkipAftercareRequest } from './aftercare.requests';
import { AftercarePageResponse, AftercareResponse, AftercareSummaryResponse } from './aftercare.response';

/** How it goes with a child some time after the closure, asked of the child and its family alone. */
@ApiTags('aftercare')
@Controller('aftercare')
export class AftercareController {
  constructor(
    private readonly finding: FindAftercare,
    private readonly recording: RecordAftercare,
  ) {}

  @Get()
  @Allow('aftercare.read')
  @ApiOperation({ operationId: 'listAftercare', summary: 'One of the lists of contacts after the closure' })
  @ApiOkResponse({ type: AftercarePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: AftercareListQuery,
  ): Promise<Page<AftercareSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('aftercare.read')
  @ApiOperation({ operationId: 'readAftercare', summary: 'When a child is asked, and what it said' })
  @ApiOkResponse({ type: AftercareResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AftercareResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/record')
  @Allow('aftercare.record')
  @Acts()
  @ApiOperation({ operationId: 'recordAftercare', summary: 'Write down once what child and family said' })
  @ApiOkResponse({ type: AftercareResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RecordAftercareRequest,
  ): Promise<AftercareResponse> {
    await this.recording.record(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/skip')
  @Allow('aftercare.skip')
  @Acts()
  @ApiOperation({ operationId: 'skipAftercare', summary: 'Say why nobody is asked' })
  @ApiOkResponse({ type: AftercareResponse })
  async skip(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SkipAftercareRequest,
  ): Promise<AftercareResponse> {
    await this.recording.skip(work, id, body);
    return this.finding.read(work, id);
  }
}
