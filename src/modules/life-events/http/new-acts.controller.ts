import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadNewActs } from '../application/read-new-acts';
import { NewActListQuery } from './new-act.requests';
import { NewActPageResponse, NewActResponse } from './new-act.response';

/** What a centre is told of a child while it works with it. */
@ApiTags('new-acts')
@Controller('new-acts')
export class NewActsController {
  constructor(private readonly reading: ReadNewActs) {}

  @Get()
  @Allow('new-act.read')
  @ApiOperation({
    operationId: 'listNewActs',
    summary: 'Of which children a new act was registered, in order',
  })
  @ApiOkResponse({ type: NewActPageResponse })
  async list(@WorkOf() work: Work, @Query() query: NewActListQuery): Promise<Page<NewActResponse>> {
    return this.reading.list(work, query);
  }

  @Get(':id')
  @Allow('new-act.read')
  @ApiOperation({
    operationId: 'readNewAct',
    summary: 'That a new act of the child of a case was registered',
  })
  @ApiOkResponse({ type: NewActResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<NewActResponse> {
    return this.reading.read(work, id);
  }

  @Post(':id/acknowledge')
  @Allow('new-act.acknowledge')
  @Acts()
  @ApiOperation({ operationId: 'acknowledgeNewAct', summary: 'Say that the centre has read it' })
  @ApiOkResponse({ type: NewActResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<NewActResponse> {
    return this.reading.acknowledge(work, id);
  }
}
