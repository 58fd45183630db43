import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadRecord } from '../application/read-record';
import { RecordResponse } from './record.response';

@ApiTags('due-process')
@Controller('intakes/:id/due-process')
export class RecordController {
  constructor(private readonly record: ReadRecord) {}

  @Get()
  @Allow('due-process.read')
  @ApiOperation({
    operationId: 'readDueProcess',
    summary: 'The rights and custody record of an intake, with the safeguards that are not recorded',
  })
  @ApiOkResponse({ type: RecordResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RecordResponse> {
    return this.record.read(work, id);
  }
}
