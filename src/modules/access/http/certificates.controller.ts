import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CertificateAdministration } from '../application/administer-certificates';
import { NewCertificateRequest } from './certificate.requests';
import { CertificatePageResponse, CertificateResponse, showCertificate } from './certificate.response';

@ApiTags('certificates')
@Controller()
export class CertificatesController {
  constructor(private readonly certificates: CertificateAdministration) {}

  @Get('staff/:id/certificates')
  @Allow('staff.read')
  @ApiOperation({ operationId: 'listCertificates', summary: 'Training and vetting of a member of staff' })
  @ApiOkResponse({ type: CertificatePageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<CertificatePageResponse> {
    const { items, next } = await this.certificates.list(work, id, query);
    return { items: items.map(showCertificate), next };
  }

  @Post('staff/:id/certificates')
  @Allow('staff.administer')
  @Creates('/v1/certificates')
  @ApiOperation({ operationId: 'recordCertificate', summary: 'Record training or vetting' })
  @ApiCreatedResponse({ type: CertificateResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewCertificateRequest,
  ): Promise<CertificateResponse> {
    return showCertificate(await this.certificates.record(work, id, body));
  }

  @Get('certificates/:id')
  @Allow('staff.read')
  @ApiOperation({ operationId: 'readCertificate', summary: 'One certificate' })
  @ApiOkResponse({ type: CertificateResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CertificateResponse> {
    return showCertificate(await this.certificates.read(work, id));
  }

  @Post('certificates/:id/revoke')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'revokeCertificate', summary: 'Make a certificate no longer count' })
  @ApiOkResponse({ type: CertificateResponse })
  async revoke(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CertificateResponse> {
    return showCertificate(await this.certificates.revoke(work, id));
  }
}
