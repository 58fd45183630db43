import { readFileSync } from 'node:fs';
import { sourceFiles } from '../support/source-files';

/** What is no text of a person: proofs, numbers, secrets. Names have a pattern of their own, which asks for a letter. */
const NO_TEXT = ['searchToken', 'refreshToken', 'password', 'newPassword', 'number'];

/** The fields that are declared as a plain string, with what is demanded of them beside. */
const plainIn = (text: string): string[] =>
  [...text.matchAll(/@IsString\(\)\n((?:\s*@.*\n)*)\s*(\w+)[?]?:/g)].flatMap(([, decorators, field]) =>
    decorators?.includes('@Matches(NAME)') || !field || NO_TEXT.includes(field) ? [] : [field],
  );

const SIGN_IN_NAME = 'name';

describe('What somebody writes in a request', () => {
  it('is a text that says something, and no plain string', () => {
    const requests = sourceFiles('src/modules').filter((file) => file.endsWith('.requests.ts'));
    expect(requests.length).toBeGreaterThan(30);
    expect(requests.flatMap((file) => plainIn(readFileSync(file, 'utf8')))).toEqual([SIGN_IN_NAME]);
  });

  it('is found where it is plain', () =>
    expect(plainIn('  @IsString()\n  @Length(1, 9)\n  reasons: string;\n')).toEqual(['reasons']));
});
