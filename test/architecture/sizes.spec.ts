import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourceFiles } from '../support/source-files';

const ROOT = join(__dirname, '../..');

interface Measured {
  readonly file: string;
  readonly lines: number;
  readonly routes: number;
  /** A long file may say why it is: a comment that begins with "Long because". */
  readonly explained: boolean;
}

function measure(file: string, text: string): Measured {
  return {
    file,
    lines: text.split('\n').filter((line) => line.trim() !== '').length,
    routes: text.match(/^\s*@(?:Get|Post|Put|Patch|Delete)\(/gm)?.length ?? 0,
    explained: /Long because \w+/.test(text),
  };
}

const tooLong = ({ lines, explained }: Measured) => lines > 200 && !explained;
const tooManyRoutes = ({ routes }: Measured) => routes > 10;

describe('The size of a file', () => {
  const measured = sourceFiles('src').map((file) =>
    measure(relative(ROOT, file), readFileSync(file, 'utf8')),
  );

  it('stays below 200 lines, or the file says why not', () => {
    expect(measured.filter(tooLong).map(({ file }) => file)).toEqual([]);
  });

  it('is usually 60 lines or less', () => {
    const sorted = measured.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted.filter((lines) => lines > 120).length / sorted.length).toBeLessThanOrEqual(0.1);
  });

  it('stays small in controllers: ten routes at most', () => {
    expect(measured.some(({ routes }) => routes > 0)).toBe(true);
    expect(measured.filter(tooManyRoutes).map(({ file, routes }) => `${file}: ${routes}`)).toEqual([]);
  });

  it('would be found when it is too large', () => {
    expect(tooLong(measure('x', 'const x = 1;\n'.repeat(201)))).toBe(true);
    expect(tooLong(measure('x', `/* Long because it is a table. */\n${'x;\n'.repeat(201)}`))).toBe(false);
    expect(tooManyRoutes(measure('x', '  @Get()\n'.repeat(11)))).toBe(true);
  });
});
