import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindLegalHelp } from '../application/find-legal-help';
import { RecordLegalHelp } from '../application/record-legal-help';
import { LegalHelpRequest } from './legal-help.requests';
import { LegalHelpPageResponse, LegalHelpResponse } from './legal-help.response';

@ApiTags('due-process')
@Controller('intakes/:id/legal-help')
export class LegalHelpController {
  constructor(
    private readonly recording: RecordLegalHelp,
    private readonly finding: FindLegalHelp,
  ) {}

  @Post()
  @Allow('due-process.record')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'recordLegalHelp',
    summary: 'Record that legal help was offered or declined, or that a lawyer is there',
  })
  @ApiCreatedResponse({ type: LegalHelpResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: LegalHelpRequest,
  ): Promise<LegalHelpResponse> {
    const id = await this.recording.add(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get()
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'listLegalHelp', summary: 'What was done for legal help' })
  @ApiOkResponse({ type: LegalHelpPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<LegalHelpResponse>> {
    return this.finding.list(work, id, query);
  }
}
