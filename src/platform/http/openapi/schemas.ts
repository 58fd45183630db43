import type { OpenAPIObject } from '@nestjs/swagger';
import { routesOf } from './description';

type Node = Record<string, unknown>;

/** What the shape pipe demands of any text, and what therefore also holds for what was stored: no NUL. */
const ANY_TEXT = '^[^\\u0000]*$';
const RESTRICTIONS = ['format', 'pattern', 'enum', 'const'];

/** Gives every text that has no narrower form the one that all text has. */
export function restrictTexts(node: unknown): void {
  if (Array.isArray(node)) node.forEach(restrictTexts);
  if (!isNode(node)) return;
  const isText = [node['type']].flat().includes('string');
  if (isText && !RESTRICTIONS.some((name) => name in node)) {
    node['pattern'] = ANY_TEXT;
    // Without one, the reading room would make up signs that satisfy the pattern.
    node['example'] ??= sampleOf(node);
  }
  Object.entries(node).forEach(([key, inner]) => key !== 'example' && restrictTexts(inner));
}

const sampleOf = ({ description, maxLength }: Node): string =>
  (/^Code\b/.test(String(description)) ? 'code' : 'text').slice(
    0,
    typeof maxLength === 'number' ? maxLength : 4,
  );

/** Says of every request that unknown fields are refused. */
export function closeRequests(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Node>;
  const asked = new Set(routesOf(document).flatMap(({ operation }) => namesIn(operation.requestBody)));
  for (const name of asked) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    schema['additionalProperties'] = false;
    // The set grows while it is walked: what a request holds is closed as well.
    namesIn(schema).forEach((inner) => asked.add(inner));
  }
}

/** The names of the schemas that something refers to. */
export const namesIn = (part: unknown): string[] =>
  [...JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
