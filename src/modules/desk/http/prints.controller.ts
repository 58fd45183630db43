import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersPdf } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { FileAnswer } from '../../../platform/http/file-answer';
import { LanguageQuery } from '../../../platform/http/language';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { PrintIntakeRecord } from '../application/print-intake-record';
import { PrintRightsNotice } from '../application/print-rights-notice';
import { LanguageParams } from './print.requests';

const PDF = 'application/pdf';

/** Pages for paper: what the child takes home, and what goes into the file. */
@ApiTags('printed-pages')
@Controller()
export class PrintsController {
  constructor(
    private readonly notices: PrintRightsNotice,
    private readonly records: PrintIntakeRecord,
  ) {}

  @Get('rights-notices/:language')
  @Allow('rights-notice.print')
  @AnswersPdf()
  @ApiOperation({
    operationId: 'printRightsNotice',
    summary: 'The notice of rights for a child, to hand over',
  })
  async notice(@WorkOf() work: Work, @Param() { language }: LanguageParams): Promise<FileAnswer> {
    return new FileAnswer(await this.notices.print(work, language), PDF, `rights-${language}.pdf`);
  }

  @Get('intakes/:id/record.pdf')
  @Allow('intake-record.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printIntakeRecord', summary: 'The intake record with what is not recorded' })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const { bytes, number } = await this.records.print(work, id, language);
    return new FileAnswer(bytes, PDF, `${number}.pdf`);
  }
}
