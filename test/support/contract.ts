import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { describeApi } from '../../src/openapi';
import type { TestApp } from './app';

interface Contract {
  readonly document: OpenAPIObject;
  readonly ajv: Ajv2020;
  readonly known: Map<string, ValidateFunction>;
}

const contracts = new WeakMap<TestApp, Contract>();

/** Every answer of a test must be one that the OpenAPI document promises: path, status, media type and body. */
export function checkAgainstContract(test: TestApp, response: Response): void {
  const contract = contractFor(test);
  const { method, url } = response.request as unknown as { method: string; url: string };
  const path = new URL(url).pathname;
  const template = templateOf(contract.document, method, path);
  if (template === undefined) {
    if (response.status === 404 || response.status === 405) return;
    throw new Error(`${method} ${path} is not in the OpenAPI document`);
  }
  const operation = contract.document.paths[template]![method.toLowerCase() as 'get']!;
  checkBody(
    contract,
    `${method} ${template} ${response.status}`,
    sharedOrOwn(contract.document, operation.responses[String(response.status)]),
    response,
  );
}

/** What the OpenAPI document says of the application. */
export const documentOf = (test: TestApp): OpenAPIObject => contractFor(test).document;

/** Under which path the document names the route of a request; undefined where it names none. */
export const templateOf = (document: OpenAPIObject, method: string, path: string): string | undefined =>
  Object.keys(document.paths).find((known) => matches(known, path, document, method));

function contractFor(test: TestApp): Contract {
  const contract = contracts.get(test) ?? contractOf(test);
  contracts.set(test, contract);
  return contract;
}

/** A refusal is described once and referred to. */
function sharedOrOwn({ components }: OpenAPIObject, promised: unknown): unknown {
  const { $ref } = (promised ?? {}) as { $ref?: string };
  return $ref === undefined ? promised : components?.responses?.[$ref.split('/').at(-1) ?? ''];
}

function checkBody(contract: Contract, name: string, promised: unknown, response: Response): void {
  if (promised === undefined)
    throw new Error(`${name} is a status that the OpenAPI document does not promise`);
  if (response.status === 304 || response.status === 204) return;
  const [type = ''] = (response.headers['content-type'] ?? '').split(';');
  const { content = {} } = resolved(contract.document, promised) as {
    content?: Record<string, { schema?: object }>;
  };
  const schema = content[type]?.schema;
  if (schema === undefined)
    throw new Error(`${name} answers ${type}, which the OpenAPI document does not promise`);
  if (!type.includes('json')) return;
  const validate = contract.known.get(name) ?? contract.ajv.compile(strict(schema, contract.document));
  contract.known.set(name, validate);
  if (!validate(response.body)) throw new Error(`${name}: ${contract.ajv.errorsText(validate.errors)}`);
}

/** A response that stands among the components, or the response itself. */
function resolved(document: OpenAPIObject, promised: unknown): unknown {
  const { $ref } = promised as { $ref?: string };
  if ($ref === undefined) return promised;
  return (document.components?.responses ?? {})[$ref.split('/').at(-1) ?? ''];
}

function contractOf(test: TestApp): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('int32', true);
  ajv.addFormat('password', true);
  return { document: describeApi(test.app), ajv, known: new Map() };
}

/** The schema on its own, with the components beside it; a field that the document does not name is a fault. */
function strict(schema: object, document: OpenAPIObject): object {
  const components = structuredClone(document.components ?? {}) as {
    schemas?: Record<string, { type?: string; properties?: object }>;
  };
  for (const one of Object.values(components.schemas ?? {})) {
    if (one.type === 'object' && one.properties) Object.assign(one, { unevaluatedProperties: false });
  }
  return { ...schema, components };
}

function matches(template: string, path: string, document: OpenAPIObject, method: string): boolean {
  const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
  const exact = template === path;
  const item = document.paths[template] as Record<string, unknown>;
  if (!(method.toLowerCase() in item)) return false;
  return exact || (pattern.test(path) && !(path in document.paths));
}
