import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CertificateRules } from '../application/keep-certificate-rules';
import { NewCertificateRuleRequest } from './certificate.requests';
import {
  CertificateRulePageResponse,
  CertificateRuleResponse,
  showCertificateRule,
} from './certificate.response';

@ApiTags('certificates')
@Controller('certificate-rules')
export class CertificateRulesController {
  constructor(private readonly rules: CertificateRules) {}

  @Get()
  @Allow('staff.read')
  @ApiOperation({
    operationId: 'listCertificateRules',
    summary: 'Which missing certificates warn and which block',
  })
  @ApiOkResponse({ type: CertificateRulePageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<CertificateRulePageResponse> {
    const { items, next } = await this.rules.list(work, query);
    return { items: items.map(showCertificateRule), next };
  }

  @Post()
  @Allow('staff.administer')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'addCertificateRule',
    summary: 'Let a kind of certificate warn or block from a day on',
  })
  @ApiCreatedResponse({ type: CertificateRuleResponse })
  async add(@WorkOf() work: Work, @Body() body: NewCertificateRuleRequest): Promise<CertificateRuleResponse> {
    return showCertificateRule(await this.rules.add(work, body));
  }
}
