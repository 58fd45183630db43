import type { FieldFault } from '../../kernel/domain-error';

/** Where `@ApiProperty` keeps what a field was declared as. */
const DECLARED = 'swagger/apiModelProperties';

/**
 * The fields of a request that are null though the document does not say that they can be: an optional field is left
 * out. What is not an instance of a request class, such as attributes of a reference entry, is judged by its owner.
 */
export function nullsIn(value: unknown, pointer: string): readonly FieldFault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nullsIn(item, `${pointer}/${index}`));
  if (typeof value !== 'object' || value === null || isPlain(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly FieldFault[] => {
    const here = `${pointer}/${name}`;
    if (inner !== null) return nullsIn(inner, here);
    return canBeNull(value, name) ? [] : [{ pointer: here, code: 'null' }];
  });
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

function canBeNull(request: object, name: string): boolean {
  const declared = Reflect.getMetadata(DECLARED, request, name) as { nullable?: boolean } | undefined;
  return declared?.nullable === true;
}
