import { isId, newId } from '../../../src/kernel/ids';

describe('an identifier', () => {
  it('is recognised', () => expect(isId(newId())).toBe(true));

  it('is a UUID of version 7', () => expect(newId().charAt(14)).toBe('7'));

  it('is new every time', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
  });

  it('grows with time', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
  });

  it.each([
    '',
    'R-7KQ4-29',
    '0192f0c0-0000-7000-8000-00000000000',
    `${newId()} `,
    `${newId()}\n`,
    7,
    null,
    {},
  ])('is not %j', (thing) => expect(isId(thing)).toBe(false));
});
