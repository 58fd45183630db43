import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DomainError } from '../../kernel/domain-error';
import { Log } from '../observability/log';
import { asDomainError } from './database-errors';
import type { DiversionRequest } from './diversion-request';
import { INTERNAL, MALFORMED, PROBLEMS, STATUS_TITLES } from './problem-titles';
import { RouteDirectory } from './route-directory';
import type { Problem } from './problem.response';

/** Turns every refusal and fault into `application/problem+json` (RFC 9457); personal data never enters one. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteDirectory,
    private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<DiversionRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = asDomainError(error);
    const problem = refusal ? fromDomain(refusal, request) : this.fromHttp(error, request, reply);
    if (refusal?.extras.retryAfter) void reply.header('retry-after', String(refusal.extras.retryAfter));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (problem.status >= 500) this.log.fault(problem.code, error, request.facts.traceId);
    void reply
      .code(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }

  private fromHttp(error: unknown, request: DiversionRequest, reply: FastifyReply): Problem {
    let status = statusOf(error);
    const others = status === 404 ? this.routes.methodsAt(request.url) : [];
    if (others.length > 0) {
      status = 405;
      void reply.header('allow', others.join(', '));
    }
    const { code, titles } = STATUS_TITLES[status] ?? (status < 500 ? MALFORMED : INTERNAL);
    return shape(request, { status, code, title: titles[request.facts.language] });
  }
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
};

function fromDomain(error: DomainError, request: DiversionRequest): Problem {
  const { status, titles } = PROBLEMS[error.kind];
  const title = titles[request.facts.language];
  const problem = shape(request, { status, code: error.code, title });
  return {
    ...problem,
    ...(error.extras.citation && { citation: error.extras.citation }),
    ...(error.extras.fields && { errors: error.extras.fields }),
  };
}

function shape(request: DiversionRequest, known: { status: number; code: string; title: string }): Problem {
  return {
    type: `/problems/${known.code}`,
    title: known.title,
    status: known.status,
    detail: known.title,
    instance: request.url.split('?')[0] ?? '',
    code: known.code,
    traceId: request.facts.traceId,
  };
}
