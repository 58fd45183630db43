import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AuditReading } from '../application/read-audit';
import { AuditQuery } from './audit.requests';
import { AuditPageResponse, showAuditEntry } from './audit.response';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly reading: AuditReading) {}

  @Get()
  @Allow('audit.read')
  @ApiOperation({
    operationId: 'readAudit',
    summary: 'Who looked at what, newest first; asking is recorded too',
  })
  @ApiOkResponse({ type: AuditPageResponse })
  async list(@WorkOf() work: Work, @Query() query: AuditQuery): Promise<AuditPageResponse> {
    const { items, next } = await this.reading.list(work, query);
    return { items: items.map((row) => showAuditEntry(row, query.childId)), next };
  }
}
