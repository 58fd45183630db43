import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AskAboutTreatment } from '../application/ask-about-treatment';
import { FindTreatmentAnswers } from '../application/find-treatment-answers';
import { InIntakeParams } from './in-intake.requests';
import { TreatmentAnswerRequest } from './treatment.requests';
import { TreatmentAnswerPageResponse, TreatmentAnswerResponse } from './treatment.response';

@ApiTags('due-process')
@Controller('intakes/:id/custody/:entryId/treatment-answers')
export class TreatmentController {
  constructor(
    private readonly asking: AskAboutTreatment,
    private readonly finding: FindTreatmentAnswers,
  ) {}

  @Post()
  @Allow('treatment.ask')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'askAboutTreatment',
    summary: 'Take down what the child answered, asked in private how they were treated',
  })
  @ApiCreatedResponse({ type: TreatmentAnswerResponse })
  async ask(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId }: InIntakeParams,
    @Body() body: TreatmentAnswerRequest,
  ): Promise<TreatmentAnswerResponse> {
    const id = await this.asking.ask(work, { id: entryId, intakeId }, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get()
  @Allow('treatment.ask')
  @ApiOperation({ operationId: 'listTreatmentAnswers', summary: 'The answers that I have taken down' })
  @ApiOkResponse({ type: TreatmentAnswerPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Query() query: PageQuery,
  ): Promise<Page<TreatmentAnswerResponse>> {
    return this.finding.list(work, { id, intakeId }, query);
  }
}
