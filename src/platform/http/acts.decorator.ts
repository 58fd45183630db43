import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const ACTS = 'diversion:acts';

/** Marks a route that changes an existing resource: it answers 200 and demands `If-Match`. */
export const Acts = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACTS, true),
    HttpCode(200),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The ETag that was read; only its version counts (RFC 9110).',
      schema: { type: 'string', maxLength: 80, pattern: '^"[0-9]+(\\.[A-Za-z0-9_-]+)?"$' },
    }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Makes repeating the request harmless.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9_.:-]+$' },
    }),
  );
