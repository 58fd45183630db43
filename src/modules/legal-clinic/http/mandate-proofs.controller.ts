import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersFile } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { FileAnswer } from '../../../platform/http/file-answer';
import { UPLOADED_TYPES, type Upload } from '../../../platform/http/upload';
import { UploadOf, Uploads } from '../../../platform/http/upload.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindMandateProofs } from '../application/find-mandate-proofs';
import { ProveMandate } from '../application/prove-mandate';
import { WithdrawMandateProofRequest } from './mandate-proof.requests';
import { MandateProofResponse } from './mandate-proof.response';

/** The paper that proves a mandate: attached, replaced, withdrawn, read. */
@ApiTags('mandates')
@Controller('mandates/:id/proof')
export class MandateProofsController {
  constructor(
    private readonly proving: ProveMandate,
    private readonly finding: FindMandateProofs,
  ) {}

  @Get()
  @Allow('mandate-proof.read')
  @ApiOperation({ operationId: 'readMandateProof', summary: 'Which papers prove a mandate, or did' })
  @ApiOkResponse({ type: MandateProofResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<MandateProofResponse> {
    return this.finding.read(work, id);
  }

  @Put()
  @Allow('mandate-proof.attach')
  @Uploads()
  @ApiOperation({
    operationId: 'attachMandateProof',
    summary: 'Attach the paper; of one that was there before the trace stays, and it opens no more',
  })
  @ApiOkResponse({ type: MandateProofResponse })
  async attach(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @UploadOf() upload: Upload,
  ): Promise<MandateProofResponse> {
    await this.proving.attach(work, id, upload);
    return this.finding.read(work, id);
  }

  @Get('content')
  @Allow('mandate-proof.read')
  @AnswersFile(...UPLOADED_TYPES)
  @ApiOperation({
    operationId: 'downloadMandateProof',
    summary: 'The paper, always as an attachment; demands Purpose-Of-Use',
  })
  async content(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<FileAnswer> {
    return this.finding.content(work, id);
  }

  @Post('withdraw')
  @Allow('mandate-proof.withdraw')
  @Acts()
  @ApiOperation({
    operationId: 'withdrawMandateProof',
    summary: 'Mark it as attached in error; from now on it opens to nobody',
  })
  @ApiOkResponse({ type: MandateProofResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawMandateProofRequest,
  ): Promise<MandateProofResponse> {
    await this.proving.withdraw(work, id, body);
    return this.finding.read(work, id);
  }
}
