import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindIntakes } from '../application/find-intakes';
import { RecordIntake } from '../application/record-intake';
import { RegisterIntake } from '../application/register-intake';
import { IntakeListQuery } from './intake-list.requests';
import { DiscardIntakeRequest, IntakeRequest, NewIntakeRequest } from './intake.requests';
import { IntakePageResponse, IntakeResponse, IntakeSummaryResponse } from './intake.response';

@ApiTags('intakes')
@Controller('intakes')
export class IntakesController {
  constructor(
    private readonly recording: RecordIntake,
    private readonly registering: RegisterIntake,
    private readonly finding: FindIntakes,
  ) {}

  @Post()
  @Allow('intake.record')
  @Creates()
  @ApiOperation({ operationId: 'draftIntake', summary: 'Record that a child was met' })
  @ApiCreatedResponse({ type: IntakeResponse })
  async draft(@WorkOf() work: Work, @Body() body: NewIntakeRequest): Promise<IntakeResponse> {
    return this.finding.read(work, await this.recording.draft(work, body));
  }

  @Get()
  @Allow('intake.list')
  @ApiOperation({ operationId: 'listIntakes', summary: 'Intakes of my unit, newest first' })
  @ApiOkResponse({ type: IntakePageResponse })
  async list(@WorkOf() work: Work, @Query() query: IntakeListQuery): Promise<Page<IntakeSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('intake.read')
  @ApiOperation({ operationId: 'readIntake', summary: 'One intake with its acts' })
  @ApiOkResponse({ type: IntakeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<IntakeResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/amend')
  @Allow('intake.record')
  @Acts()
  @ApiOperation({ operationId: 'amendIntake', summary: 'Tell a draft anew' })
  @ApiOkResponse({ type: IntakeResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: IntakeRequest,
  ): Promise<IntakeResponse> {
    await this.recording.amend(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/register')
  @Allow('intake.record')
  @Acts()
  @ApiOperation({ operationId: 'registerIntake', summary: 'Finish the draft; a referral can rest on it' })
  @ApiOkResponse({ type: IntakeResponse })
  async register(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<IntakeResponse> {
    await this.registering.register(work, id);
    return this.finding.read(work, id);
  }

  @Post(':id/discard')
  @Allow('intake.record')
  @Acts()
  @ApiOperation({ operationId: 'discardIntake', summary: 'Give up a draft, with a reason' })
  @ApiOkResponse({ type: IntakeResponse })
  async discard(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: DiscardIntakeRequest,
  ): Promise<IntakeResponse> {
    await this.registering.discard(work, id, body.reasonCode);
    return this.finding.read(work, id);
  }
}
