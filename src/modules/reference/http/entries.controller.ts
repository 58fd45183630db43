import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { EntryAdministration } from '../application/administer-entries';
import { EntryCorrectionRequest, NewEntryRequest } from './entry.requests';
import { EntryResponse, showEntry } from './entry.response';
import { EntryByIdParams, ListParams, RetireRequest } from './reference.requests';

@ApiTags('reference')
@Controller('reference/:list')
export class EntriesController {
  constructor(private readonly entries: EntryAdministration) {}

  @Post()
  @Allow('reference.administer')
  @Creates('by-code')
  @ApiOperation({ operationId: 'addReferenceEntry', summary: 'Add an entry to a list' })
  @ApiCreatedResponse({ type: EntryResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { list }: ListParams,
    @Body() body: NewEntryRequest,
  ): Promise<EntryResponse> {
    return showEntry(await this.entries.add(work, list, body));
  }

  @Post(':id/correct')
  @Allow('reference.administer')
  @Acts()
  @ApiOperation({ operationId: 'correctReferenceEntry', summary: 'Put right what an entry says' })
  @ApiOkResponse({ type: EntryResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { list, id }: EntryByIdParams,
    @Body() body: EntryCorrectionRequest,
  ): Promise<EntryResponse> {
    return showEntry(await this.entries.correct(work, list, id, body));
  }

  @Post(':id/retire')
  @Allow('reference.administer')
  @Acts()
  @ApiOperation({ operationId: 'retireReferenceEntry', summary: 'Give an entry its last day' })
  @ApiOkResponse({ type: EntryResponse })
  async retire(
    @WorkOf() work: Work,
    @Param() { list, id }: EntryByIdParams,
    @Body() { validTo }: RetireRequest,
  ): Promise<EntryResponse> {
    return showEntry(await this.entries.retire(work, list, id, validTo));
  }
}
