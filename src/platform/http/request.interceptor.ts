import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { DomainError } from '../../kernel/domain-error';
import type { Work } from '../persistence/work';
import { CREATES, type CreatedAt } from './creates.decorator';
import type { DiversionRequest } from './diversion-request';
import { FileAnswer } from './file-answer';
import { etagOf, isUnchanged } from './etag';
import { Idempotency, type Answer } from './idempotency';
import { KeptSights } from './kept-sights';
import { Refusals } from './refusals';

const SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

interface Exchange {
  readonly request: DiversionRequest;
  readonly reply: FastifyReply;
  readonly work: Work;
  /** Where what this route creates can be read; undefined when it creates nothing. */
  readonly creates: CreatedAt | undefined;
}

/** Closes the unit of work that the guard opened: replays, commits, or undoes and records the refusal. */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly sights: KeptSights,
    private readonly refusals: Refusals,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<DiversionRequest>();
    const { work } = request;
    if (!work) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const creates = this.reflector.get<CreatedAt | undefined>(CREATES, context.getHandler());
    return from(this.run({ request, reply, work, creates }, next));
  }

  private async run(exchange: Exchange, next: CallHandler): Promise<string | Buffer | undefined> {
    const { request, work } = exchange;
    try {
      const answer = (await this.earlierAnswer(exchange)) ?? (await this.perform(exchange, next));
      return answer instanceof FileAnswer
        ? await sendFile(exchange, answer)
        : await this.send(exchange, answer);
    } catch (error) {
      await this.refusals.record(request, work, request.opening, error);
      throw error;
    }
  }

  private async earlierAnswer({ request, work, creates }: Exchange): Promise<Answer | undefined> {
    if (creates && !request.requestKey) throw new DomainError('malformed', 'idempotency-key-required');
    if (!request.requestKey || !request.earlier) return undefined;
    const answer = this.idempotency.replay(work, request.earlier, request.requestKey, request.body);
    await this.sights.requireStillSeen(work, work.seenSoFar);
    return answer;
  }

  private async perform(exchange: Exchange, next: CallHandler): Promise<Answer | FileAnswer> {
    const { request, work } = exchange;
    const result: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
    if (result instanceof FileAnswer) {
      await work.commit();
      return result;
    }
    const answer = answerOf(exchange, result);
    // A handler that has committed itself has an answer that is not kept: it can be asked for again.
    if (!work.isOpen) return answer;
    if (request.requestKey) this.idempotency.keep(work, request.requestKey, request.body, answer);
    await work.commit();
    return answer;
  }

  private async send({ request, reply, work }: Exchange, answer: Answer): Promise<string | undefined> {
    // A replay has opened a work and done nothing in it but look.
    if (work.isOpen) await work.commit();
    if (answer.location) void reply.header('location', answer.location);
    if (answer.etag) void reply.header('etag', answer.etag);
    if (answer.next) void reply.header('link', linkTo(request.url, answer.next));
    if (request.method === 'GET' && answer.etag && isUnchanged(work.facts.ifNoneMatch, answer.etag)) {
      void reply.code(304);
      return undefined;
    }
    void reply.code(answer.status);
    if (answer.body !== '') void reply.type('application/json; charset=utf-8');
    return answer.body === '' ? undefined : answer.body;
  }
}

/** A file is not kept for repeating: asking for it again is another look. Nothing of it is ever run or rendered here. */
async function sendFile({ reply }: Exchange, { bytes, mediaType, fileName }: FileAnswer): Promise<Buffer> {
  const content = typeof bytes === 'function' ? await bytes() : bytes;
  void reply.type(mediaType).headers({
    'content-disposition': `attachment; filename="${fileName}"`,
    'content-security-policy': SANDBOX,
  });
  return content;
}

function answerOf({ request, reply, creates }: Exchange, result: unknown): Answer {
  const body = result === undefined ? '' : JSON.stringify(result);
  const { version, items, next, ...created } = (result ?? {}) as Created & Paged & { version?: unknown };
  return {
    status: result === undefined ? 204 : reply.statusCode,
    body,
    etag: typeof version === 'number' ? etagOf(version, body) : undefined,
    location: creates && locationOf(creates, request.url, created),
    next: request.method === 'GET' && Array.isArray(items) && typeof next === 'string' ? next : undefined,
  };
}

/** Where the next page of a list is (RFC 8288): the same address, from another position. */
function linkTo(url: string, cursor: string): string {
  const [path = '', query] = url.split('?');
  const asked = new URLSearchParams(query);
  asked.set('cursor', cursor);
  return `<${path}?${asked.toString()}>; rel="next"`;
}

interface Paged {
  readonly items?: unknown;
  readonly next?: unknown;
}

interface Created {
  readonly id?: unknown;
  readonly code?: unknown;
}

/** The `Location` of what was created (RFC 9110 §15.3.2). */
function locationOf(at: CreatedAt, url: string, { id, code }: Created): string | undefined {
  const name = at === 'by-code' ? code : id;
  if (at === 'nowhere' || typeof name !== 'string') return undefined;
  return `${at.startsWith('/') ? at : url.split('?')[0]}/${name}`;
}
