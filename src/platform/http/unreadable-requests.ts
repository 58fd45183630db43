import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem.response';
import { INTERNAL, STATUS_TITLES } from './problem-titles';
import { requestFacts } from './request-facts';
import { securityHeadersFor } from './security-headers';
import type { Language } from '../persistence/request-facts';

const TYPE = 'application/problem+json; charset=utf-8';

/** An address that cannot be read, such as one with a broken percent sign; nothing of it is repeated (RFC 9457). */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { language, traceId, requestId } = requestFacts(request.headers);
  const problem = problemOf(error.statusCode ?? 400, language, traceId);
  void reply
    .headers({ ...securityHeadersFor(undefined), 'x-request-id': requestId })
    .code(problem.status)
    .type(TYPE)
    .send(JSON.stringify(problem));
}

/** Bytes that are no request, or headers without end: there is no request yet, so the connection is answered. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy(error);
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify(problemOf(status, 'en', randomBytes(16).toString('hex')));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(securityHeadersFor(undefined)).map(([name, value]) => `${name}: ${value}`),
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemOf(status: number, language: Language, traceId: string): Problem {
  const { code, titles } = STATUS_TITLES[status] ?? STATUS_TITLES[400] ?? INTERNAL;
  const title = titles[language];
  return { type: `/problems/${code}`, title, status, detail: title, instance: '/', code, traceId };
}
