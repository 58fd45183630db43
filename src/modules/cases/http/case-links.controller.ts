import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindLinks } from '../application/find-links';
import { LinkCases } from '../application/link-cases';
import {
  EndLinkRequest,
  FamilyContactRequest,
  LinkCasesRequest,
  LinksOfCaseQuery,
} from './case-link.requests';
import {
  CaseLinkPageResponse,
  CaseLinkResponse,
  ProposedLinkPageResponse,
  type ProposedLinkResponse,
} from './case-link.response';

/** Cases of two children that have to do with each other. */
@ApiTags('cases')
@Controller()
export class CaseLinksController {
  constructor(
    private readonly linking: LinkCases,
    private readonly finding: FindLinks,
  ) {}

  @Post('case-links')
  @Allow('case-link.make')
  @Creates()
  @ApiOperation({ operationId: 'linkCases', summary: 'Link the cases of two children of the centre' })
  @ApiCreatedResponse({ type: CaseLinkResponse })
  async link(@WorkOf() work: Work, @Body() body: LinkCasesRequest): Promise<CaseLinkResponse> {
    return this.finding.read(work, await this.linking.link(work, body));
  }

  @Get('case-links/proposals')
  @Allow('case-link.see-proposals')
  @ApiOperation({
    operationId: 'listProposedLinks',
    summary: 'Cases of children who took part in one event, which nobody has linked yet',
  })
  @ApiOkResponse({ type: ProposedLinkPageResponse })
  async proposed(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<ProposedLinkResponse>> {
    return this.finding.proposed(work, query);
  }

  @Get('case-links/:id')
  @Allow('case-link.read')
  @ApiOperation({ operationId: 'readCaseLink', summary: 'A link, as far as one works with the two cases' })
  @ApiOkResponse({ type: CaseLinkResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseLinkResponse> {
    return this.finding.read(work, id);
  }

  @Get('cases/:id/links')
  @Allow('case-link.read')
  @ApiOperation({
    operationId: 'listLinksOfCase',
    summary: 'What a case has to do with others that one sees',
  })
  @ApiOkResponse({ type: CaseLinkPageResponse })
  async ofCase(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: LinksOfCaseQuery,
  ): Promise<Page<CaseLinkResponse>> {
    return this.finding.ofCase(work, id, query);
  }

  @Post('case-links/:id/name-contact')
  @Allow('case-link.name-contact')
  @Acts()
  @ApiOperation({
    operationId: 'nameFamilyContact',
    summary: 'Say who speaks with the family of both children',
  })
  @ApiOkResponse({ type: CaseLinkResponse })
  async nameContact(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: FamilyContactRequest,
  ): Promise<CaseLinkResponse> {
    await this.linking.nameContact(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('case-links/:id/end')
  @Allow('case-link.end')
  @Acts()
  @ApiOperation({ operationId: 'endCaseLink', summary: 'End a link, with a reason' })
  @ApiOkResponse({ type: CaseLinkResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndLinkRequest,
  ): Promise<CaseLinkResponse> {
    await this.linking.end(work, id, body);
    return this.finding.read(work, id);
  }
}
