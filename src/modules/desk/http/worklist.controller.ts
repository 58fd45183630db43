import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadWorklist } from '../application/read-worklist';
import { WorklistQuery } from './worklist.requests';
import { WorklistResponse } from './worklist.response';

/** What waits for oneself. */
@ApiTags('worklist')
@Controller('worklist')
export class WorklistController {
  constructor(private readonly worklist: ReadWorklist) {}

  @Get()
  @Allow('worklist.read')
  @ApiOperation({
    operationId: 'readWorklist',
    summary: 'What waits for me and for my agency, the most urgent first',
  })
  @ApiOkResponse({ type: WorklistResponse })
  async read(@WorkOf() work: Work, @Query() query: WorklistQuery): Promise<WorklistResponse> {
    return this.worklist.read(work, query);
  }
}
