import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../kernel/domain-error';
import { nullsIn } from './nulls';
import { rememberShapes } from './remember-shapes';

rememberShapes();

/** No form nests deeper; a body that does is meant to exhaust something. */
const DEEPEST = 16;

/** Refuses what does not have the shape that the request class states: unknown fields, wrong types, broken text. */
@Injectable()
export class RequestShapePipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) =>
        new DomainError('invalid', 'fields-invalid', {
          fields: errors.flatMap((error) => faultsOf(error, '')),
        }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    refuseBrokenText(value, '', DEEPEST);
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new DomainError('invalid', 'body-not-an-object');
    }
    const shaped = (await super.transform(value, metadata)) as unknown;
    const fields = nullsIn(shaped, '');
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
    return shaped;
  }
}

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const pointer = `${path}/${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((name) => ({ pointer, code: codeOf(name) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))].slice(0, 50);
}

/** `whitelistValidation` → `unknown-field`, `isUuid` → `is-uuid`. */
const codeOf = (constraint: string): string =>
  constraint === 'whitelistValidation'
    ? 'unknown-field'
    : constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** PostgreSQL stores neither NUL nor lone surrogates; they are refused before anything else looks at the text. */
function refuseBrokenText(value: unknown, pointer: string, deeper: number): void {
  if (deeper === 0) throw new DomainError('invalid', 'body-too-deep');
  if (typeof value === 'string') {
    if (!value.includes('\u0000') && value.isWellFormed()) return;
    throw new DomainError('invalid', 'fields-invalid', {
      fields: [{ pointer, code: 'text-not-well-formed' }],
    });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseBrokenText(key, pointer, 1);
    // The whitelist takes what every object has, such as toString, for known.
    if (key in Object.prototype)
      throw new DomainError('invalid', 'fields-invalid', {
        fields: [{ pointer: `${pointer}/${key}`, code: 'unknown-field' }],
      });
    // A list where an object belongs counts as one for the validator.
    if (Array.isArray(value) && Array.isArray(inner))
      throw new DomainError('invalid', 'fields-invalid', {
        fields: [{ pointer: `${pointer}/${key}`, code: 'list-in-a-list' }],
      });
    refuseBrokenText(inner, `${pointer}/${key}`, deeper - 1);
  }
}
