import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DomainError } from '../../kernel/domain-error';
import { FileStore } from '../storage/file-store';
import { Public } from '../http/public.decorator';

export class HealthResponse {
  @ApiProperty({ enum: ['up'] })
  status: 'up';
}

/** Whether the process lives, and whether it can work. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
  ) {}

  @Get('live')
  @Public('asked by whatever keeps the process running')
  @ApiOperation({ operationId: 'isLive', summary: 'The process answers' })
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'up' };
  }

  /** Ready when the database and the store of papers answer within two seconds. */
  @Get('ready')
  @Public('asked by whatever sends requests here')
  @ApiOperation({
    operationId: 'isReady',
    summary: 'The process can work: its database and its store answer',
  })
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    await Promise.all([
      inTime(this.source.query('select 1'), 'database-not-reachable'),
      inTime(this.files.check(), 'file-store-not-reachable'),
    ]);
    return { status: 'up' };
  }
}

/** @throws DomainError `unavailable` with the code when it fails or takes longer than two seconds. */
async function inTime(answer: Promise<unknown>, code: string): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 2000).unref());
  try {
    await Promise.race([answer, late]);
  } catch {
    throw new DomainError('unavailable', code, { retryAfter: 5 });
  }
}
