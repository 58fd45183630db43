import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindConcerns } from '../application/find-concerns';
import { RaiseConcern } from '../application/raise-concern';
import { concernLifecycle } from '../domain/concern.lifecycle';
import { ConcernListQuery, NewConcernRequest } from './concern.requests';
import {
  ConcernPageResponse,
  ConcernResponse,
  ConcernSummaryResponse,
  RaisedConcernResponse,
} from './concern.response';

/** Raising a concern, from any screen and in any role, and following it. */
@ApiTags('concerns')
@Controller('concerns')
export class ConcernsController {
  constructor(
    private readonly raising: RaiseConcern,
    private readonly finding: FindConcerns,
  ) {}

  @Post()
  @Allow('concern.raise')
  @Creates()
  @ApiOperation({ operationId: 'raiseConcern', summary: 'Say that one fears for a child' })
  @ApiCreatedResponse({ type: RaisedConcernResponse })
  async raise(@WorkOf() work: Work, @Body() body: NewConcernRequest): Promise<RaisedConcernResponse> {
    const raised = await this.raising.tell(work, {
      ...body,
      childId: body.childId ?? null,
      about: body.about ?? null,
      district: body.district ?? null,
      observedAt: new Date(body.observedAt),
    });
    return { id: raised.id, number: raised.number, state: concernLifecycle.initial, version: 1 };
  }

  @Get()
  @Allow('concern.list')
  @ApiOperation({ operationId: 'listConcerns', summary: 'What I raised, or what my agency is to handle' })
  @ApiOkResponse({ type: ConcernPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ConcernListQuery): Promise<Page<ConcernSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('concern.read')
  @ApiOperation({ operationId: 'readConcern', summary: 'One concern, as far as it is the reader’s' })
  @ApiOkResponse({ type: ConcernResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ConcernResponse> {
    return this.finding.read(work, id);
  }
}
