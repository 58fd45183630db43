import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../../../kernel/domain-error';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import type { CaseImportResponse } from '../http/case-import.response';
import type { BegunImport } from './import-table';

/** Sends each row through the door through which it would come alone: a unit of work of its own (ADR 31, 58). */
@Injectable()
export class DispatchRow {
  constructor(private readonly host: HttpAdapterHost) {}

  /** A row of which nothing was told, because the server went away, is brought in when the table is sent again. */
  async dispatch(
    request: DiversionRequest,
    importId: string,
    row: BegunImport['files'][number],
  ): Promise<void> {
    const key = createHash('sha256').update(`${importId} ${row.line}`).digest('hex');
    await this.fastify().inject({
      method: 'POST',
      url: `/v1/case-imports/${importId}/files`,
      headers: { ...headersOf(request), 'content-type': 'application/json', 'idempotency-key': key },
      payload: JSON.stringify(row),
      remoteAddress: request.ip,
    });
  }

  /** What became of the table by now. @throws DomainError `unavailable` when that cannot be read. */
  async read(request: DiversionRequest, importId: string): Promise<CaseImportResponse> {
    const url = `/v1/case-imports/${importId}`;
    const headers = headersOf(request);
    const answer = await this.fastify().inject({ method: 'GET', url, headers, remoteAddress: request.ip });
    if (answer.statusCode !== 200) throw new DomainError('unavailable', 'case-import.not-readable-now');
    return JSON.parse(answer.body) as CaseImportResponse;
  }

  private fastify(): FastifyInstance {
    return this.host.httpAdapter.getInstance<FastifyInstance>();
  }
}

const headersOf = ({ headers, facts }: DiversionRequest): Record<string, string> => ({
  authorization: headers.authorization ?? '',
  'accept-language': facts.language,
  traceparent: `00-${facts.traceId}-${randomBytes(8).toString('hex')}-01`,
  'x-request-id': facts.requestId,
});
