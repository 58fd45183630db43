import {
  attributeFaults,
  type AttributeShape,
  type AttributeShapes,
} from '../../../../../src/modules/reference/domain/attribute-shape';

const faults = (shape: AttributeShape, value: unknown) =>
  attributeFaults({ one: shape }, { one: value }).map(({ code }) => code);

describe('attributes of a reference entry', () => {
  it.each<[string, AttributeShape, unknown]>([
    ['a whole number at its lower bound', { kind: 'integer', min: 14, max: 16 }, 14],
    ['a whole number at its upper bound', { kind: 'integer', min: 14, max: 16 }, 16],
    ['a text at its longest', { kind: 'text', maxLength: 3 }, 'abc'],
    ['a flag', { kind: 'flag' }, false],
    ['a day that exists', { kind: 'day' }, '2028-02-29'],
    ['one of the choices', { kind: 'choice', of: ['warn', 'block'] }, 'warn'],
    ['several of the choices', { kind: 'choices', of: ['court', 'school'] }, ['school', 'court']],
    ['none of the choices', { kind: 'choices', of: ['court'] }, []],
    ['a code', { kind: 'code', list: 'gravity-bands' }, 'LESS_SERIOUS'],
    ['nothing, where that is allowed', { kind: 'flag', optional: true }, undefined],
    ['null, where nothing is allowed', { kind: 'flag', optional: true }, null],
  ])('may be %s', (_, shape, value) => expect(faults(shape, value)).toEqual([]));

  it.each<[string, AttributeShape, unknown, string]>([
    ['a number below its bound', { kind: 'integer', min: 14, max: 16 }, 13, 'not-integer'],
    ['a number above its bound', { kind: 'integer', min: 14, max: 16 }, 17, 'not-integer'],
    ['a broken number', { kind: 'integer', min: 14, max: 16 }, 14.5, 'not-integer'],
    ['a number in words', { kind: 'integer', min: 14, max: 16 }, '14', 'not-integer'],
    ['a text that is too long', { kind: 'text', maxLength: 3 }, 'abcd', 'not-text'],
    ['an empty text', { kind: 'text', maxLength: 3 }, '', 'not-text'],
    ['a flag in words', { kind: 'flag' }, 'true', 'not-flag'],
    ['a day that does not exist', { kind: 'day' }, '2027-02-29', 'not-day'],
    ['a choice that is not offered', { kind: 'choice', of: ['warn'] }, 'block', 'not-choice'],
    ['the same choice twice', { kind: 'choices', of: ['court'] }, ['court', 'court'], 'not-choices'],
    ['a single choice where a set is asked', { kind: 'choices', of: ['court'] }, 'court', 'not-choices'],
    ['a code with a blank', { kind: 'code', list: 'x' }, 'less serious', 'not-code'],
    ['an object', { kind: 'text', maxLength: 3 }, {}, 'not-text'],
    ['nothing, where something is demanded', { kind: 'flag' }, undefined, 'required'],
  ])('may not be %s', (_, shape, value, code) => expect(faults(shape, value)).toEqual([code]));

  it('are none that the list does not know, not even those that every object has', () => {
    const strange = JSON.parse('{"__proto__": 1, "constructor": 2, "a/b": 3}') as Record<string, unknown>;
    expect(attributeFaults({}, strange)).toEqual([
      { pointer: '/attributes/__proto__', code: 'unknown-field' },
      { pointer: '/attributes/constructor', code: 'unknown-field' },
      { pointer: '/attributes/a~1b', code: 'unknown-field' },
    ]);
  });

  it('are not taken from what every object has', () => {
    const shapes = new Map<string, AttributeShape>([['toString', { kind: 'flag', optional: true }]]);
    const inherited: AttributeShapes = Object.fromEntries(shapes);
    expect(attributeFaults(inherited, {})).toEqual([]);
  });
});
