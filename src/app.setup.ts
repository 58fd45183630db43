import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppParts } from './app.module';
import { AccessGuard, AccessTokens } from './modules/access';
import { ProblemFilter } from './platform/http/problem.filter';
import { addRequestHooks } from './platform/http/request-hooks';
import { RateLimit } from './platform/http/rate-limit';
import { EvenTimeInterceptor } from './platform/http/even-time.interceptor';
import { RequestInterceptor } from './platform/http/request.interceptor';
import { RequestShapePipe } from './platform/http/request-shape.pipe';
import { RouteDirectory } from './platform/http/route-directory';
import { acceptUploads, TABLE_TYPE, UPLOADED_TYPES } from './platform/http/upload';
import { refuseAddress, refuseBytes } from './platform/http/unreadable-requests';
import { Log } from './platform/observability/log';
import { Metrics } from './platform/observability/metrics';
import { serveOpenApi } from './openapi';

/** Larger than any form, smaller than any mischief. */
const BODY_LIMIT = 256 * 1024;

/** The only places where a body may be a file. */
const UPLOAD_ROUTES = ['/v1/documents/:id/content', '/v1/mandates/:id/proof'];

/** The only places where it may be a table, and the largest that nobody has to divide. */
const TABLE_ROUTES = ['/v1/case-imports', '/v1/case-imports/preview'];
const TABLE_LIMIT = 128 * 1024;

/** What stands outside of `/v1`: operations, documentation and what a secret link leads to. */
const UNPREFIXED = ['health/{*rest}', 'metrics', 'problems/{*rest}', 'public/{*rest}'];

/** How the server meets its callers. */
export interface ServingParts {
  /** Whether, or from which addresses, `X-Forwarded-For` is believed. */
  readonly trustProxy: boolean | string;
  /** Requests that one address may send in a minute; 0 sets no limit. */
  readonly rateLimit: number;
  /** The largest file that may be uploaded, in bytes. */
  readonly mostDocumentBytes: number;
}

/** Builds the application with everything around the modules; the same for the server and for the tests. */
export async function createApp(parts: AppParts & ServingParts): Promise<NestFastifyApplication> {
  const adapter = newAdapter(parts.trustProxy);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: parts.log,
    abortOnError: false,
    // The parser of Fastify itself reads JSON; forms and plain text are no way to speak to this API.
    bodyParser: false,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  addRequestHooks(fastify, {
    log: app.get(Log),
    metrics: app.get(Metrics),
    routes: app.get(RouteDirectory),
    rateLimit: new RateLimit(parts.rateLimit),
  });
  const checkToken = (header: string | undefined) => void app.get(AccessTokens).verify(header);
  const files = { types: UPLOADED_TYPES, mostBytes: parts.mostDocumentBytes, routes: UPLOAD_ROUTES };
  acceptUploads(fastify, { ...files, checkToken });
  const tables = { types: [TABLE_TYPE], mostBytes: TABLE_LIMIT, routes: TABLE_ROUTES };
  acceptUploads(fastify, { ...tables, checkToken });
  app.setGlobalPrefix('v1', { exclude: UNPREFIXED });
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalPipes(new RequestShapePipe());
  // The first is the outermost: nothing is held while an answer waits.
  app.useGlobalInterceptors(app.get(EvenTimeInterceptor), app.get(RequestInterceptor));
  app.useGlobalFilters(app.get(ProblemFilter));
  serveOpenApi(app);
  return app;
}

function newAdapter(trustProxy: boolean | string): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy,
    // The path of a request may name a resource; it belongs into no log.
    logger: false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseBytes,
  });
}
