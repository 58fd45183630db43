import type { FieldFault } from '../../../kernel/domain-error';
import { isLocalDate } from '../../../kernel/local-date';

/** What one attribute of an entry looks like. */
export type AttributeShape = (
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'choices'; readonly of: readonly string[] }
  | { readonly kind: 'code'; readonly list: string }
) & {
  /** May be absent or null. */
  readonly optional?: boolean;
};

/** The attributes of the entries of one list. */
export type AttributeShapes = Readonly<Record<string, AttributeShape>>;

export type Attributes = Readonly<Record<string, unknown>>;

/** Where attributes differ from what their list demands; empty when they fit. Pointers begin at `/attributes`. */
export function attributeFaults(shapes: AttributeShapes, attributes: Attributes): FieldFault[] {
  const unknown = Object.keys(attributes)
    .filter((name) => !Object.hasOwn(shapes, name))
    .map((name) => ({ pointer: pointerTo(name), code: 'unknown-field' }));
  const wrong = Object.entries(shapes).flatMap(([name, shape]) => {
    const code = faultOf(shape, Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null);
    return code === undefined ? [] : [{ pointer: pointerTo(name), code }];
  });
  return [...unknown, ...wrong].slice(0, 50);
}

/** RFC 6901 §3: `~` and `/` in a name are escaped; a foreign name is cut. */
const pointerTo = (name: string): string =>
  `/attributes/${name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function faultOf(shape: AttributeShape, value: unknown): string | undefined {
  if (value === null) return shape.optional ? undefined : 'required';
  return fits(shape, value) ? undefined : `not-${shape.kind}`;
}

/** Hours and minutes on a clock. */
export const CLOCK_TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const IS_TIME = new RegExp(CLOCK_TIME);
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

function fits(shape: AttributeShape, value: unknown): boolean {
  switch (shape.kind) {
    case 'integer':
      return Number.isInteger(value) && Number(value) >= shape.min && Number(value) <= shape.max;
    case 'text':
      return typeof value === 'string' && value.length > 0 && value.length <= shape.maxLength;
    case 'flag':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isLocalDate(value);
    case 'time':
      return typeof value === 'string' && IS_TIME.test(value);
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value);
    case 'choices':
      return isSetOf(shape.of, value);
    case 'code':
      return typeof value === 'string' && CODE.test(value);
  }
}

const isSetOf = (allowed: readonly string[], value: unknown): boolean =>
  Array.isArray(value) &&
  new Set(value).size === value.length &&
  value.every((one) => typeof one === 'string' && allowed.includes(one));
