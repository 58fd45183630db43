import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DomainError } from '../../kernel/domain-error';
import { Public } from '../http/public.decorator';

export class HealthResponse {
  @ApiProperty({ enum: ['up'] })
  status: 'up';
}

/** Whether the process lives, and whether it can work. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('live')
  @Public('asked by whatever keeps the process running')
  @ApiOperation({ operationId: 'isLive', summary: 'The process answers' })
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'up' };
  }

  /** Ready when the database answers within two seconds. */
  @Get('ready')
  @Public('asked by whatever sends requests here')
  @ApiOperation({ operationId: 'isReady', summary: 'The process can work: its database answers' })
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 2000).unref());
    try {
      await Promise.race([this.source.query('select 1'), late]);
    } catch {
      throw new DomainError('unavailable', 'database-not-reachable', { retryAfter: 5 });
    }
    return { status: 'up' };
  }
}
