import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const CREATES = 'diversion:creates';

/** Where what was created can be read: below the path of the request by id or code, below another, or nowhere. */
export type CreatedAt = 'here' | 'by-code' | 'nowhere' | `/v1/${string}`;

/** Marks a route that creates something: it answers 201 and demands an `Idempotency-Key`. */
export const Creates = (at: CreatedAt = 'here'): MethodDecorator =>
  applyDecorators(
    SetMetadata(CREATES, at),
    HttpCode(201),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A key of your own choice; the same key with the same body gives the same answer, once.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9_.:-]+$' },
    }),
  );
