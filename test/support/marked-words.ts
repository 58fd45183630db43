import type { OpenAPIObject } from '@nestjs/swagger';
import type { TestApp } from './app';
import { documentOf, templateOf } from './contract';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Where a mark was written: by which operation, into which field. */
export interface WordMark {
  readonly operation: string;
  readonly field: string;
}

const MARK = /q7z·([A-Za-z]+)·([A-Za-z]+)/g;

const isMarked = new WeakSet<TestApp>();

/** From now on, all words that are sent to the application say in themselves through which field they came. */
export const markWords = (test: TestApp): void => void isMarked.add(test);

export const stopMarking = (test: TestApp): void => void isMarked.delete(test);

/** The marks in an answer, each once. */
export function marksOfWords(text: string): WordMark[] {
  const found = new Map<string, WordMark>();
  for (const [mark, operation = '', field = ''] of text.matchAll(MARK)) found.set(mark, { operation, field });
  return [...found.values()];
}

/** A body as it is sent: with marks in its words while the application is marked. */
export function marked(test: TestApp, path: string, body: object): object {
  if (!isMarked.has(test)) return body;
  const document = documentOf(test);
  const template = templateOf(document, 'POST', new URL(path, 'http://nowhere').pathname) ?? '';
  const operation = document.paths[template]?.post;
  const content = (operation?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)
    ?.content;
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) return body;
  return markIn(document, schema, body, { operation: operation?.operationId ?? '', field: '' }) as object;
}

function markIn(document: OpenAPIObject, given: Schema, value: unknown, at: WordMark): unknown {
  const schema = resolved(document, given);
  if (typeof value === 'string') return holdsWords(schema, value) ? markedWords(schema, value, at) : value;
  if (Array.isArray(value))
    return value.map((item: unknown) => (schema.items ? markIn(document, schema.items, item, at) : item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]) => {
    const property = propertyOf(document, schema, field);
    return [field, property ? markIn(document, property, inner, { ...at, field }) : inner] as const;
  });
  return Object.fromEntries(entries);
}

const resolved = (document: OpenAPIObject, schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : resolved(document, document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] as Schema);

function propertyOf(document: OpenAPIObject, schema: Schema, field: string): Schema | undefined {
  const own = schema.properties?.[field];
  if (own !== undefined) return own;
  const parts = (schema.allOf ?? []).map((part) => propertyOf(document, resolved(document, part), field));
  return parts.find((part) => part !== undefined);
}

/** Words that somebody writes: neither codes, ids, dates nor names, which have forms of their own. */
const holdsWords = ({ type, minLength, maxLength = 0, format, ...schema }: Schema, value: string): boolean =>
  [type].flat().includes('string') &&
  minLength === 1 &&
  maxLength >= 300 &&
  format === undefined &&
  schema.enum === undefined &&
  value.length > 0;

function markedWords({ maxLength = 0 }: Schema, value: string, { operation, field }: WordMark): string {
  const words = `${value} q7z·${operation}·${field}`;
  return words.length <= maxLength ? words : value;
}
