import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepFamilyLinks } from '../application/keep-family-links';
import { FamilyLinkListQuery, NewFamilyLinkRequest } from './family-link.requests';
import {
  FamilyLinkPageResponse,
  FamilyLinkResponse,
  FamilyLinkWithSecretResponse,
} from './family-link.response';

/** Links under which a child, or who stands for it, reads the plan and the next dates. */
@ApiTags('family-links')
@Controller()
export class FamilyLinksController {
  constructor(private readonly keeping: KeepFamilyLinks) {}

  @Post('cases/:id/family-links')
  @Allow('family-link.make')
  @Creates('/v1/family-links')
  @ApiOperation({
    operationId: 'makeFamilyLink',
    summary: 'Make a secret link in the place of the one before',
  })
  @ApiCreatedResponse({ type: FamilyLinkWithSecretResponse })
  async make(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewFamilyLinkRequest,
  ): Promise<FamilyLinkWithSecretResponse> {
    return this.keeping.make(work, id, body);
  }

  @Get('family-links')
  @Allow('family-link.read')
  @ApiOperation({ operationId: 'listFamilyLinks', summary: 'The links of a case, also the ended ones' })
  @ApiOkResponse({ type: FamilyLinkPageResponse })
  async list(@WorkOf() work: Work, @Query() query: FamilyLinkListQuery): Promise<Page<FamilyLinkResponse>> {
    return this.keeping.list(work, query);
  }

  @Get('family-links/:id')
  @Allow('family-link.read')
  @ApiOperation({ operationId: 'readFamilyLink', summary: 'One link, without its secret' })
  @ApiOkResponse({ type: FamilyLinkResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FamilyLinkResponse> {
    return this.keeping.read(work, id);
  }

  @Post('family-links/:id/revoke')
  @Allow('family-link.revoke')
  @Acts()
  @ApiOperation({ operationId: 'revokeFamilyLink', summary: 'Let it be answered no more' })
  @ApiOkResponse({ type: FamilyLinkResponse })
  async revoke(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FamilyLinkResponse> {
    return this.keeping.revoke(work, id);
  }
}
