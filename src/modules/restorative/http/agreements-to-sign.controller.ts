import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindAgreementsToSign } from '../application/find-agreements-to-sign';
import {
  AgreementToSignPageResponse,
  AgreementToSignResponse,
  type AgreementToSignSummaryResponse,
} from './agreement-to-sign.response';

/** What an authority signs of what a child and those harmed agree to. */
@ApiTags('restorative-processes')
@Controller('restorative-agreements')
export class AgreementsToSignController {
  constructor(private readonly finding: FindAgreementsToSign) {}

  @Get()
  @Allow('restorative-agreement.read')
  @ApiOperation({
    operationId: 'listAgreementsToSign',
    summary: 'Agreements that rest on a decision of one’s own authority',
  })
  @ApiOkResponse({ type: AgreementToSignPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<AgreementToSignSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('restorative-agreement.read')
  @ApiOperation({ operationId: 'readAgreementToSign', summary: 'What one’s own authority signs' })
  @ApiOkResponse({ type: AgreementToSignResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AgreementToSignResponse> {
    return this.finding.read(work, id);
  }
}
