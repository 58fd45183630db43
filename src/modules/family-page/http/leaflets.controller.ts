import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/http/public.decorator';
import { LeafletParams } from './family-link.requests';
import { PAGE_SECURITY } from './page-style';
import { writeLeaflet } from './write-leaflet';

const HTML = { content: { 'text/html': { schema: { type: 'string', maxLength: 100_000 } } } } as const;

/** What every child and family may know before they agree to anything, to read and to print. */
@ApiTags('family-links')
@Controller('leaflets')
export class LeafletsController {
  @Get(':language')
  @Public('it says what anybody may know, and nothing of anybody')
  @Header('content-security-policy', PAGE_SECURITY)
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiOperation({ operationId: 'readLeaflet', summary: 'A leaflet in plain words, to read and to print' })
  @ApiOkResponse(HTML)
  read(@Param() { language }: LeafletParams): string {
    return writeLeaflet(language);
  }
}
