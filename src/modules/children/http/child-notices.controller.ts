import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindChildNotices } from '../application/find-child-notices';
import { ChildNoticeListQuery } from './child-notice.requests';
import { ChildNoticePageResponse, ChildNoticeResponse } from './child-notice.response';

@ApiTags('children')
@Controller('child-notices')
export class ChildNoticesController {
  constructor(private readonly notices: FindChildNotices) {}

  @Get()
  @Allow('child.take-notice')
  @ApiOperation({
    operationId: 'listChildNotices',
    summary: 'Children of my agency that another agency has met, or whose card it has read, latest first',
  })
  @ApiOkResponse({ type: ChildNoticePageResponse })
  async list(@WorkOf() work: Work, @Query() query: ChildNoticeListQuery): Promise<Page<ChildNoticeResponse>> {
    return this.notices.list(work, query);
  }

  @Get(':id')
  @Allow('child.take-notice')
  @ApiOperation({ operationId: 'readChildNotice', summary: 'One notice' })
  @ApiOkResponse({ type: ChildNoticeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildNoticeResponse> {
    return this.notices.read(work, id);
  }

  @Post(':id/take-note')
  @Allow('child.take-notice')
  @Acts()
  @ApiOperation({ operationId: 'takeNoteOfChildNotice', summary: 'Say that my agency knows' })
  @ApiOkResponse({ type: ChildNoticeResponse })
  async takeNote(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildNoticeResponse> {
    await this.notices.takeNote(work, id);
    return this.notices.read(work, id);
  }
}
