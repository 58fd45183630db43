import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindReference } from '../application/find-reference';
import {
  EntryResponse,
  ListNamesResponse,
  ReferenceListResponse,
  showEntry,
  showListNames,
} from './entry.response';
import { DayQuery, EntryParams, ListParams, ListQuery } from './reference.requests';

/** Kept by the caller's own cache, asked again with If-None-Match each time. */
const CACHEABLE = 'private, no-cache';

@ApiTags('reference')
@Controller('reference')
export class ReferenceController {
  constructor(private readonly finding: FindReference) {}

  @Get()
  @Allow('reference.read')
  @ApiOperation({ operationId: 'listReferenceLists', summary: 'Names of the reference lists' })
  @ApiOkResponse({ type: ListNamesResponse })
  names(): ListNamesResponse {
    return showListNames();
  }

  @Get(':list')
  @Allow('reference.read')
  @Header('cache-control', CACHEABLE)
  @ApiOperation({ operationId: 'readReferenceList', summary: 'One list as it was on a day' })
  @ApiOkResponse({ type: ReferenceListResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { list }: ListParams,
    @Query() { validOn, includeRetired }: ListQuery,
  ): Promise<ReferenceListResponse> {
    const wish = { validOn, includeRetired: includeRetired === 'true' };
    const { entries, ...found } = await this.finding.list(work, list, wish);
    return { ...found, items: entries.map(showEntry) };
  }

  @Get(':list/:code')
  @Allow('reference.read')
  @Header('cache-control', CACHEABLE)
  @ApiOperation({ operationId: 'readReferenceEntry', summary: 'One entry by code on a day, or by id' })
  @ApiOkResponse({ type: EntryResponse })
  async entry(
    @WorkOf() work: Work,
    @Param() { list, code }: EntryParams,
    @Query() query: DayQuery,
  ): Promise<EntryResponse> {
    return showEntry(await this.finding.entry(work, list, code, query));
  }
}
