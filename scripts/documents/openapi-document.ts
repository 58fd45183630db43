import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '../../src/openapi';

/** The OpenAPI document as the application serves it, with its paths in a fixed order. */
export function writeOpenApi(app: NestFastifyApplication): string {
  const document = describeApi(app);
  const paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => a.localeCompare(b)));
  return `${JSON.stringify({ ...document, paths }, null, 2)}\n`;
}
