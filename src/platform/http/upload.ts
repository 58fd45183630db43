import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What may come as the body of an upload; everything else is no way to speak to this API. */
export const UPLOADED_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A table of rows, as programs for tables write it. */
export const TABLE_TYPE = 'text/csv';

/** A file as it came. */
export interface Upload {
  readonly bytes: Buffer;
  /** As it was declared, without parameters. */
  readonly mediaType: string;
}

/** How uploads are met. */
export interface UploadParts {
  /** The media types that are met so. */
  readonly types: readonly string[];
  /** The largest file, in bytes. */
  readonly mostBytes: number;
  /** Patterns of the routes that take files. */
  readonly routes: readonly string[];
  /** @throws DomainError for a token that is not good: nobody unknown makes the server hold a large body. */
  readonly checkToken: (header: string | undefined) => void;
}

/** The kind of error that Fastify itself throws for a body that it does not read. */
class NotReadHere extends Error {
  readonly statusCode = 415;
}

/** Lets files come in where they belong, from those who are signed in, and no larger than set. */
export function acceptUploads(fastify: FastifyInstance, parts: UploadParts): void {
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    done(isOneOf(parts.types, request) ? refusalOf(request, parts) : null);
  });
  const options = { parseAs: 'buffer', bodyLimit: parts.mostBytes } as const;
  fastify.addContentTypeParser([...parts.types], options, (_request, body, done) => done(null, body));
}

function refusalOf(request: FastifyRequest, { routes, checkToken }: UploadParts): Error | null {
  if (!routes.includes(request.routeOptions.url ?? '')) return new NotReadHere();
  try {
    checkToken(request.headers.authorization);
    return null;
  } catch (error) {
    return error as Error;
  }
}

const isOneOf = (types: readonly string[], { headers }: FastifyRequest): boolean => {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return types.includes(type.trim().toLowerCase());
};
