import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadDefenceFile } from '../application/read-defence-file';
import { DefenceFileResponse } from './defence-file.response';

/** What a defence needs, while a mandate and the word of the child stand. */
@ApiTags('mandates')
@Controller('mandates')
export class DefenceFilesController {
  constructor(private readonly reading: ReadDefenceFile) {}

  @Get(':id/defence-file')
  @Allow('defence-file.read')
  @ApiOperation({
    operationId: 'readDefenceFile',
    summary:
      'Acts alleged, rights and custody, decisions, offers, orders, hearings and the child’s own admission; demands Purpose-Of-Use',
  })
  @ApiOkResponse({ type: DefenceFileResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<DefenceFileResponse> {
    return this.reading.read(work, id);
  }
}
