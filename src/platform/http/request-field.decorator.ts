import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsCode, IsId, IsInstant, IsLocalDay, IsText, OrNotSaid } from './field.decorator';

const TIME_OF_DAY = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const IS_TIME = new RegExp(TIME_OF_DAY);

/** Whether a field must be told, may be left out, or may also be sent as null, as it is read where nobody said it. */
export type Presence = 'required' | 'optional' | 'or-null';

/** A field as the document declares it and as it is checked: the two always together. */
function field(declared: ApiPropertyOptions, presence: Presence, ...checks: PropertyDecorator[]) {
  const absence = { required: false, ...(presence === 'or-null' && { nullable: true }) };
  return applyDecorators(
    ...checks,
    ...(presence === 'required' ? [] : [IsOptional()]),
    ...(presence === 'or-null' ? [OrNotSaid()] : []),
    ApiProperty((presence === 'required' ? declared : { ...declared, ...absence }) as ApiPropertyOptions),
  );
}

/** A code of a reference list, which the description names. */
export const CodeField = (description: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ maxLength: 60, description }, presence, IsCode());

/** Words that somebody writes, of at most so many characters. */
export const WordsField = (
  maxLength: number,
  description?: string,
  presence: Presence = 'required',
): PropertyDecorator =>
  field({ minLength: 1, maxLength, ...described(description) }, presence, IsText(maxLength));

/** An address of a place in the network; whether it may be one is asked by who uses it. */
export const AddressField = (description: string): PropertyDecorator =>
  field(
    { format: 'uri', minLength: 1, maxLength: 500, example: 'https://receiver.example/notices', description },
    'required',
    IsText(500),
  );

/** The id of something, in small letters as the database writes it. */
export const IdField = (description?: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ format: 'uuid', maxLength: 36, ...described(description) }, presence, IsId());

/** An instant with its offset (RFC 3339). */
export const InstantField = (description?: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ format: 'date-time', maxLength: 35, ...described(description) }, presence, IsInstant());

/** A day, `YYYY-MM-DD`. */
export const DayField = (description?: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ format: 'date', maxLength: 10, ...described(description) }, presence, IsLocalDay());

/** A time of day, `HH:MM`, on the clock of the place. */
export const TimeField = (description?: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ maxLength: 5, pattern: TIME_OF_DAY, ...described(description) }, presence, Matches(IS_TIME));

/** One of a closed list of words. */
export const ChoiceField = (
  choices: readonly string[],
  description?: string,
  presence: Presence = 'required',
): PropertyDecorator => field({ enum: [...choices], ...described(description) }, presence, IsIn(choices));

/** Some of a closed list of words, each once. */
export const ChoicesField = (
  choices: readonly string[],
  [minItems, maxItems]: readonly [number, number],
  description: string,
): PropertyDecorator => {
  const least = minItems === 0 ? {} : { minItems };
  const checks = [IsArray(), ArrayMinSize(minItems), ArrayMaxSize(maxItems), ArrayUnique()];
  const declared = { enum: [...choices], isArray: true, ...least, maxItems, description };
  return field(declared, 'required', ...checks, IsIn(choices, { each: true }));
};

/** Which of the lists of something is asked for, and which where nobody says it. */
export const ListField = (names: readonly string[], unsaid: string): PropertyDecorator =>
  field({ enum: [...names], default: unsaid }, 'optional', IsIn(names));

/** A whole number. */
export const NumberField = (
  [minimum, maximum]: readonly [number, number],
  description?: string,
  presence: Presence = 'required',
): PropertyDecorator =>
  field(
    { type: 'integer', format: 'int32', minimum, maximum, ...described(description) },
    presence,
    ...[IsInt(), Min(minimum), Max(maximum)],
  );

/** Yes or no. */
export const YesOrNoField = (description?: string, presence: Presence = 'required'): PropertyDecorator =>
  field({ type: 'boolean', ...described(description) }, presence, IsBoolean());

const described = (description: string | undefined) => (description === undefined ? {} : { description });
