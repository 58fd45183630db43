import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindChildren } from '../application/find-children';
import { RegisterChild } from '../application/register-child';
import { SearchChildren } from '../application/search-children';
import { ChildListQuery, LookUpChildRequest, NewChildRequest } from './child.requests';
import { ChildPageResponse, ChildResponse, ChildSummaryResponse } from './child.response';
import { SearchChildrenRequest } from './search.requests';
import { ChildSearchResponse } from './search.response';

@ApiTags('children')
@Controller('children')
export class ChildrenController {
  constructor(
    private readonly searching: SearchChildren,
    private readonly registering: RegisterChild,
    private readonly finding: FindChildren,
  ) {}

  @Post('search')
  @Allow('child.search')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'searchChildren',
    summary: 'Look for a child among all children; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: ChildSearchResponse })
  async search(@WorkOf() work: Work, @Body() body: SearchChildrenRequest): Promise<ChildSearchResponse> {
    return this.searching.search(work, body);
  }

  @Post()
  @Allow('child.register')
  @Creates()
  @ApiOperation({ operationId: 'registerChild', summary: 'Register a child that a search did not find' })
  @ApiCreatedResponse({ type: ChildResponse })
  async register(@WorkOf() work: Work, @Body() body: NewChildRequest): Promise<ChildResponse> {
    return this.finding.read(work, await this.registering.add(work, body));
  }

  @Get()
  @Allow('child.list')
  @ApiOperation({ operationId: 'listChildren', summary: 'Children that my agency holds, latest first' })
  @ApiOkResponse({ type: ChildPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ChildListQuery): Promise<Page<ChildSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Post('lookup')
  @Allow('child.read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'lookUpChild', summary: 'The child with a public number' })
  @ApiOkResponse({ type: ChildSummaryResponse })
  async lookUp(@WorkOf() work: Work, @Body() { number }: LookUpChildRequest): Promise<ChildSummaryResponse> {
    return this.finding.lookUp(work, number);
  }

  @Get(':id')
  @Allow('child.read')
  @ApiOperation({ operationId: 'readChild', summary: 'One child, as far as it is open to the reader' })
  @ApiOkResponse({ type: ChildResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildResponse> {
    return this.finding.read(work, id);
  }
}
