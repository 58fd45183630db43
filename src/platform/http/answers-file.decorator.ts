import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

const FILE = { schema: { type: 'string', format: 'binary', maxLength: 104_857_600 } } as const;

/** Marks a route that answers with a file of one of these types. */
export const AnswersFile = (...types: readonly string[]): MethodDecorator =>
  applyDecorators(ApiOkResponse({ content: Object.fromEntries(types.map((type) => [type, FILE])) }));

/** Marks a route that answers with a PDF. */
export const AnswersPdf = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary', maxLength: 20_000_000 } } },
    }),
  );
