import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, IsUUID, Length, Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '../../kernel/local-date';
import { HIDES, VISIBLE_LETTER_OR_DIGIT } from '../../kernel/visible-letter';

/** A code of a reference list: lower or upper case letters, digits, dots and dashes. */
export const IsCode = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, { ...options, message: 'code' }));

const inSmallLetters = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** An id, or with `each` a list of them, in small letters as the database writes it: so that two are compared as they are. */
export const IsId = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map(inSmallLetters) : inSmallLetters(value),
    ),
    IsUUID(undefined, options),
  );

/**
 * What is read as null because nobody said it can be sent back so: it counts as left out. For fields that the document declares
 * nullable; before `@IsOptional()`.
 */
export const OrNotSaid = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === null ? undefined : value));

const LETTER_OR_DIGIT = new RegExp(VISIBLE_LETTER_OR_DIGIT, 'u');
const HIDING = new RegExp(HIDES, 'u');

const saysSomething = (value: unknown): boolean => typeof value === 'string' && LETTER_OR_DIGIT.test(value);

/** What says nothing is refused as such. */
const hidesNothing = (value: unknown): boolean => !saysSomething(value) || !HIDING.test(String(value));

/**
 * Words that somebody writes: of at most so many characters, and with a letter or a digit in them. A blank is no reason
 * (GC24 §18; BR 6). It is read as it is written: no sign in it turns, hides or controls others.
 */
export const IsText = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Length(1, most),
    ValidateBy({ name: 'saysSomething', validator: { validate: saysSomething } }),
    ValidateBy({ name: 'hidesNothing', validator: { validate: hidesNothing } }),
  );

/** A day that exists, `YYYY-MM-DD`, in a century that children live in. */
export const IsLocalDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDay',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && isLocalDate(value) && value >= '1900' && value < '2200',
      },
    },
    options,
  );

/** An instant with its offset (RFC 3339), between 1900 and 2200. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, options);

const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function isInstant(value: unknown): boolean {
  const day = typeof value === 'string' ? RFC3339.exec(value)?.[1] : undefined;
  return day !== undefined && isLocalDate(day) && day >= '1900' && day < '2200';
}
