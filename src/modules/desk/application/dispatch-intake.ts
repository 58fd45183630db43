import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import type { BatchedIntakeRequest } from '../http/intake-batch.requests';

/** What the single route answered. */
export interface Dispatched {
  readonly status: number;
  readonly body: string;
}

/** Sends an item of a batch through the door through which it would come alone (ADR 0031). */
@Injectable()
export class DispatchIntake {
  constructor(private readonly host: HttpAdapterHost) {}

  /** The caller, the language, the address and the trace are those of the batch; the key is that of the item. */
  async dispatch(request: DiversionRequest, item: BatchedIntakeRequest): Promise<Dispatched> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const { url, body } = single(item);
    const headers = { ...headersOf(request), 'idempotency-key': item.key };
    const answer = await fastify.inject({
      method: 'POST',
      url,
      headers,
      payload: JSON.stringify(body),
      remoteAddress: request.ip,
    });
    return { status: answer.statusCode, body: answer.body };
  }
}

function single({ child, intake, recordedOnDeviceAt }: BatchedIntakeRequest): { url: string; body: object } {
  const told = recordedOnDeviceAt === undefined ? {} : { recordedOnDeviceAt };
  return child === undefined
    ? { url: '/v1/intakes', body: { ...intake, ...told } }
    : { url: '/v1/intakes/with-child', body: { child, intake, ...told } };
}

const headersOf = ({ headers, facts }: DiversionRequest): Record<string, string> => ({
  authorization: headers.authorization ?? '',
  'accept-language': facts.language,
  'content-type': 'application/json',
  'purpose-of-use': 'intake',
  traceparent: `00-${facts.traceId}-${randomBytes(8).toString('hex')}-01`,
  'x-request-id': facts.requestId,
});
