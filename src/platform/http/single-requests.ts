import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { DiversionRequest } from './diversion-request';

/** A request of its own within another one. */
export interface SingleRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** The idempotency key of a `POST`. */
  readonly key?: string;
  readonly purpose?: string;
  readonly body?: object;
}

/** What the single route answered. */
export interface Dispatched {
  readonly status: number;
  readonly body: string;
}

/** Sends what is one of many through the door through which it would come alone: a unit of work of its own (ADR 31, 58). */
@Injectable()
export class SingleRequests {
  constructor(private readonly host: HttpAdapterHost) {}

  /** The caller, the language, the address and the trace are those of the request that it came with. */
  async dispatch(
    within: DiversionRequest,
    { method, url, body, ...told }: SingleRequest,
  ): Promise<Dispatched> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const answer = await fastify.inject({
      ...{ method, url, remoteAddress: within.ip },
      headers: { ...headersOf(within), ...headersFor(told, body) },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, body: answer.body };
  }
}

const headersOf = ({ headers, facts }: DiversionRequest): Record<string, string> => ({
  authorization: headers.authorization ?? '',
  'accept-language': facts.language,
  traceparent: `00-${facts.traceId}-${randomBytes(8).toString('hex')}-01`,
  'x-request-id': facts.requestId,
});

const headersFor = (
  { key, purpose }: Pick<SingleRequest, 'key' | 'purpose'>,
  body: object | undefined,
): Record<string, string> => ({
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...(purpose === undefined ? {} : { 'purpose-of-use': purpose }),
});
