import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepApart } from '../application/keep-apart';
import { KeepApartRequest, KeptApartQuery } from './kept-apart.requests';
import {
  KeptApartPageResponse,
  KeptApartResponse,
  ProposedApartPageResponse,
  type ProposedApartResponse,
} from './kept-apart.response';

/** Children who are kept apart in sessions and rooms. */
@ApiTags('sessions')
@Controller('kept-apart')
export class KeptApartController {
  constructor(private readonly keeping: KeepApart) {}

  @Post()
  @Allow('kept-apart.declare')
  @Creates()
  @ApiOperation({ operationId: 'keepApart', summary: 'Keep two children of the centre apart' })
  @ApiCreatedResponse({ type: KeptApartResponse })
  async declare(@WorkOf() work: Work, @Body() body: KeepApartRequest): Promise<KeptApartResponse> {
    return this.keeping.read(work, await this.keeping.declare(work, body));
  }

  @Get()
  @Allow('kept-apart.read')
  @ApiOperation({ operationId: 'listKeptApart', summary: 'Who of one’s cases is kept apart from somebody' })
  @ApiOkResponse({ type: KeptApartPageResponse })
  async list(@WorkOf() work: Work, @Query() query: KeptApartQuery): Promise<Page<KeptApartResponse>> {
    return this.keeping.list(work, query);
  }

  @Get('proposals')
  @Allow('kept-apart.see-proposals')
  @ApiOperation({
    operationId: 'listProposedApart',
    summary: 'Cases of children who took part in one event, of whom nobody has said anything yet',
  })
  @ApiOkResponse({ type: ProposedApartPageResponse })
  async proposed(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<ProposedApartResponse>> {
    return this.keeping.proposed(work, query);
  }

  @Get(':id')
  @Allow('kept-apart.read')
  @ApiOperation({ operationId: 'readKeptApart', summary: 'Two children, as far as one works with them' })
  @ApiOkResponse({ type: KeptApartResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<KeptApartResponse> {
    return this.keeping.read(work, id);
  }

  @Post(':id/end')
  @Allow('kept-apart.end')
  @Acts()
  @ApiOperation({ operationId: 'endKeptApart', summary: 'Keep them apart no more' })
  @ApiOkResponse({ type: KeptApartResponse })
  async end(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<KeptApartResponse> {
    await this.keeping.end(work, id);
    return this.keeping.read(work, id);
  }
}
