import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersPdf } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { FileAnswer } from '../../../platform/http/file-answer';
import { LanguageQuery } from '../../../platform/http/language';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { PrintCertificate } from '../application/print-certificate';
import { CertificateRepository } from '../persistence/certificate.repository';
import { CertificateNumberRequest } from './certificate.requests';
import { GenuineResponse } from './certificate.response';

/** What a child is given for what it has done. */
@ApiTags('cases')
@Controller()
export class ChildCertificatesController {
  constructor(
    private readonly printing: PrintCertificate,
    private readonly certificates: CertificateRepository,
  ) {}

  @Get('cases/:id/certificate.pdf')
  @Allow('child-certificate.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printCertificate', summary: 'What the child is given for what it has done' })
  async print(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const row = await this.certificates.find(work, id);
    return new FileAnswer(
      await this.printing.print(work, row, language),
      'application/pdf',
      `${row.number}.pdf`,
    );
  }

  @Post('child-certificates/verify')
  @Allow('child-certificate.verify')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'verifyCertificate',
    summary: 'Whether a certificate of that number is genuine',
  })
  @ApiOkResponse({ type: GenuineResponse })
  async verify(@WorkOf() work: Work, @Body() { number }: CertificateNumberRequest): Promise<GenuineResponse> {
    return { genuine: await this.certificates.isGenuine(work, number) };
  }
}
