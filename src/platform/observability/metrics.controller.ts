import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/domain-error';
import { Public } from '../http/public.decorator';
import { PlatformSettings } from '../platform-settings';
import { Metrics } from './metrics';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Figures for Prometheus, for callers on this machine or with the token of the operator. */
@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: PlatformSettings,
  ) {}

  @Get()
  @Public('guarded by address or token of the operator')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ operationId: 'readMetrics', summary: 'Figures for Prometheus' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string', maxLength: 1_000_000 } } } })
  async read(@Req() request: FastifyRequest): Promise<string> {
    if (!this.mayRead(request)) throw new DomainError('not-found', 'not-found');
    return this.metrics.registry.metrics();
  }

  private mayRead(request: FastifyRequest): boolean {
    const { metricsToken } = this.settings;
    if (metricsToken === undefined) return isLocal(request);
    const given = Buffer.from(request.headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${metricsToken}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

/** Whoever comes through a proxy comes from elsewhere, even when the proxy runs on this machine. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') && !('x-forwarded-for' in headers) && !('forwarded' in headers);
