import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import { DomainError } from '../../kernel/domain-error';
import type { DiversionRequest } from './diversion-request';
import { TABLE_TYPE, UPLOADED_TYPES, type Upload } from './upload';

export const UPLOADS = 'diversion:uploads';

/** Marks a route that takes the bytes of a file as its body: it answers 200 and demands `If-Match`. */
export const Uploads = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(UPLOADS, true),
    HttpCode(200),
    ApiConsumes(...UPLOADED_TYPES),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary', maxLength: 104_857_600 } }),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The ETag that was read; only its version counts (RFC 9110).',
      schema: { type: 'string', maxLength: 80, pattern: '^"[0-9]+(\\.[A-Za-z0-9_-]+)?"$' },
    }),
  );

/** Marks a route that takes a table of rows as its body. */
export const TakesTable = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(UPLOADS, true),
    ApiConsumes(TABLE_TYPE),
    ApiBody({ required: true, schema: { type: 'string', maxLength: 131_072 } }),
  );

/** The bytes that were sent, and what they were said to be. Whether they are that, the use case looks. */
export const UploadOf = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const { body, headers } = context.switchToHttp().getRequest<DiversionRequest>();
  if (!(body instanceof Buffer)) throw new DomainError('invalid', 'file-missing');
  return {
    bytes: body,
    mediaType: (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
  };
});
