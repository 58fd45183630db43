import type { FastifyInstance } from 'fastify';
import type { Log } from '../observability/log';
import type { Metrics } from '../observability/metrics';
import type { DiversionRequest } from './diversion-request';
import type { RateLimit } from './rate-limit';
import { requestFacts } from './request-facts';
import type { RouteDirectory } from './route-directory';
import { securityHeadersFor } from './security-headers';

/** What happens around every request: its facts are read, its headers set, its answer counted and logged. */
export function addRequestHooks(
  fastify: FastifyInstance,
  parts: { log: Log; metrics: Metrics; routes: RouteDirectory; rateLimit: RateLimit },
): void {
  noteRoutes(fastify, parts.routes);
  const closing = noteClosing(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    (request as DiversionRequest).facts = requestFacts(request.headers);
    void reply.headers({
      ...securityHeadersFor(request.routeOptions.url),
      ...parts.rateLimit.count(request.ip),
      'x-request-id': (request as DiversionRequest).facts.requestId,
    });
    done(parts.rateLimit.refusalFor(request.ip));
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    };
    const { requestId, traceId } = (request as DiversionRequest).facts;
    parts.metrics.answered(line, reply.elapsedTime / 1000);
    parts.log.request({ ...line, ms: Math.round(reply.elapsedTime * 10) / 10, requestId, traceId });
    // A connection that was busy when the server began to close would else be kept for the next request.
    if (closing.began) setImmediate(() => fastify.server.closeIdleConnections());
    done();
  });
}

function noteRoutes(fastify: FastifyInstance, routes: RouteDirectory): void {
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD' && one !== 'OPTIONS') routes.add({ method: one, path: url });
  });
}

function noteClosing(fastify: FastifyInstance): { readonly began: boolean } {
  const closing = { began: false };
  fastify.addHook('preClose', (done) => {
    closing.began = true;
    done();
  });
  return closing;
}
