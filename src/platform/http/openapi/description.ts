import type { OpenAPIObject } from '@nestjs/swagger';

/** The parts of an OpenAPI document that the completion touches, as the generator gives them. */
export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  'x-permission'?: string;
  'x-open-because'?: string;
};
export type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;
export type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;
export type Parameters = NonNullable<NonNullable<OpenAPIObject['components']>['parameters']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One operation with where it stands. */
export interface Route {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: Operation;
}

/** All operations of the document. */
export const routesOf = (document: OpenAPIObject): Route[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );

/** A reference to a shared part: `ref('headers', 'ETag')`. */
export const ref = (kind: string, name: string): { $ref: string } => ({
  $ref: `#/components/${kind}/${name}`,
});
