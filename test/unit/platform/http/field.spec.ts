import { validateSync } from 'class-validator';
import { IsText } from '../../../../src/platform/http/field.decorator';

class Told {
  @IsText(8)
  reasons: unknown;
}

const faults = (reasons: unknown): string[] =>
  validateSync(Object.assign(new Told(), { reasons })).flatMap(({ constraints }) =>
    Object.keys(constraints ?? {}),
  );

describe('A text', () => {
  it.each(['ok', '7', 'Ə', ' a ', 'Да.', '«7»'])('has a letter or a digit: %p', (said) =>
    expect(faults(said)).toEqual([]),
  );

  it.each([' ', '\t\n', '...', '—', '\u200b', '🙂', '\u00a0'])('that says nothing is none: %p', (said) =>
    expect(faults(said)).toEqual(['saysSomething']),
  );

  it.each([
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u3164 \u2800\u00ad',
    '\u{e0041}',
    '\u{13441} \u{13442}',
  ])('of letters that nobody can see says nothing: %p', (said) =>
    expect(faults(said)).toEqual(['saysSomething']),
  );

  it.each(['\u3164a', '\u{13441}a', '\u{13440}\u{13000}', '\u1112\u1161', '\ud55c'])(
    'may stand beside what nobody can see: %p',
    (said) => expect(faults(said)).toEqual([]),
  );

  it.each([
    ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
    ...[
      '\u200b',
      '\u2060',
      '\ufeff',
      '\u0001',
      '\u0008',
      '\u000b',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u009f',
      '\u{e0041}',
    ],
  ])('is read as it is written: with %p in it, it is none', (sign) =>
    expect(faults(`ab${sign}c`)).toEqual(['hidesNothing']),
  );

  it.each(['\t', '\n', '\r\n', '\u200c', '\u200d', '\u200f', '\u00a0', '\u0301'])(
    'may have lines, tabs, joiners and marks in it: %p',
    (sign) => expect(faults(`ab${sign}c`)).toEqual([]),
  );

  it.each(['', 'nine chars', 5, ['ok'], { toString: 'ok' }])('keeps its length, and is a text: %p', (said) =>
    expect(faults(said)).not.toEqual([]),
  );
});
