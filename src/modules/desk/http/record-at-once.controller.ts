import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { IntakeFacade, IntakeResponse } from '../../intake';
import { RecordAtOnce } from '../application/record-at-once';
import { RecordAtOnceRequest } from './record-at-once.requests';

/** One request instead of three, for whoever stands in the street. */
@ApiTags('intakes')
@Controller('intakes')
export class RecordAtOnceController {
  constructor(
    private readonly recording: RecordAtOnce,
    private readonly intakes: IntakeFacade,
  ) {}

  @Post('with-child')
  @Allow('intake.record-at-once')
  @Creates('/v1/intakes')
  @ApiOperation({
    operationId: 'draftIntakeWithChild',
    summary: 'Register a child whom nobody knows and record the meeting; demands Purpose-Of-Use',
  })
  @ApiCreatedResponse({ type: IntakeResponse })
  async record(@WorkOf() work: Work, @Body() body: RecordAtOnceRequest): Promise<IntakeResponse> {
    return this.intakes.shown(work, await this.recording.record(work, body));
  }
}
