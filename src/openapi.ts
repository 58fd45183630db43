import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeOperations } from './platform/http/openapi-completion';
import { FieldFaultResponse, Problem } from './platform/http/problem.response';

/** The OpenAPI 3.1 document of the application. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Diversion case management')
    .setDescription(
      'Intake, referral and decision in juvenile-justice diversion. Every record is confidential; every look is recorded.',
    )
    .setVersion('1')
    .setContact('The maintainers of this installation', 'https://example.org', 'maintainers@example.org')
    .setLicense('AGPL-3.0-or-later', 'https://spdx.org/licenses/AGPL-3.0-or-later.html')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [Problem, FieldFaultResponse] });
  return completeOperations(document);
}

/** Serves the document at `/openapi.json` and its reading room at `/docs`. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Diversion API',
    swaggerOptions: { persistAuthorization: false, tryItOutEnabled: true },
  });
}
