import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { Public } from '../../../platform/http/public.decorator';
import { ServeFamilyPage } from '../application/serve-family-page';
import { FamilyPageParams, FamilyPageQuery } from './family-link.requests';
import { PAGE_SECURITY } from './page-style';

const HTML = { content: { 'text/html': { schema: { type: 'string', maxLength: 500_000 } } } } as const;

/** The plan, what was ordered and the next dates in plain words, for who cannot sign in; it names nobody. */
@ApiTags('family-links')
@Controller('public/family-pages')
export class PublicFamilyPagesController {
  constructor(private readonly serving: ServeFamilyPage) {}

  @Get(':link')
  @Public('the secret link is the proof; it tells kinds, days and times, and of nobody')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', PAGE_SECURITY)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('x-robots-tag', 'noindex, nofollow')
  @ApiOperation({ operationId: 'readFamilyPage', summary: 'The page of a secret link, to read and to print' })
  @ApiOkResponse(HTML)
  @ApiNotFoundResponse({ ...HTML, description: 'The same page for each link that is not answered' })
  async read(
    @Param() { link }: FamilyPageParams,
    @Query() { language }: FamilyPageQuery,
    @Req() request: DiversionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { status, html } = await this.serving.serve(link, language, request.facts.requestId);
    void reply.status(status);
    return html;
  }
}
