import type { FastifyInstance } from 'fastify';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import type { DiversionRequest } from './diversion-request';
import { requestFacts } from './request-facts';
import { RouteDirectory } from './route-directory';

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Authorization, Accept-Language, Purpose-Of-Use',
};

/** What happens around every request: its facts are read, its headers set, its answer counted and logged. */
export function addRequestHooks(
  fastify: FastifyInstance,
  parts: { log: Log; metrics: Metrics; routes: RouteDirectory },
): void {
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD' && one !== 'OPTIONS') parts.routes.add({ method: one, path: url });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    (request as DiversionRequest).facts = requestFacts(request.headers);
    void reply.headers({
      ...SECURITY_HEADERS,
      'x-request-id': (request as DiversionRequest).facts.requestId,
    });
    done();
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
    done();
  });
}
