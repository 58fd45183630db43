import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

/** Marks a route that answers with a PDF. */
export const AnswersPdf = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary', maxLength: 20_000_000 } } },
    }),
  );
