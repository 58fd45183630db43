import type { ApiPropertyOptions } from '@nestjs/swagger';
import { CLOCK_TIME, type AttributeShape } from '../domain/attribute-shape';
import { REFERENCE_LISTS } from '../domain/reference-lists';

type Property = Record<string, unknown>;

/** Any attribute of any list; which of them an entry has, its list says. */
export function attributesSchema(): ApiPropertyOptions {
  const shapes = Object.values(REFERENCE_LISTS).flatMap((list) => Object.entries<AttributeShape>(list));
  const properties = Object.fromEntries(
    // Two lists may share a name of which one of them can do without.
    shapes.map(([name, shape]) => [name, orNull(propertyOf(shape))]),
  );
  const description = 'What the list says of its entries; GET /v1/reference names them for each list';
  return { type: 'object', description, properties, additionalProperties: false };
}

function propertyOf(shape: AttributeShape): Property {
  switch (shape.kind) {
    case 'integer':
      return { type: 'integer', format: 'int32', minimum: shape.min, maximum: shape.max };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: shape.maxLength };
    case 'flag':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', format: 'date', maxLength: 10 };
    case 'time':
      return { type: 'string', maxLength: 5, pattern: CLOCK_TIME };
    case 'choice':
      return { type: 'string', enum: shape.of };
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: shape.of }, maxItems: shape.of.length };
    case 'code':
      return { type: 'string', maxLength: 60, description: `Code of list ${shape.list}` };
  }
}

const orNull = (property: Property): Property => ({ ...property, type: [property['type'], 'null'] });
