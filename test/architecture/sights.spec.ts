import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GIVEN_AGAIN, SIGHTS } from '../../src/sights';
import { sourceFiles } from '../support/source-files';

const ROOT = join(__dirname, '../..');

/** Where the kind that is noted is not written out: by the table of the row, or what was noted before. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  'src/modules/access/persistence/access.repository.ts': [],
  'src/modules/desk/application/read-my-day.ts': [],
  'src/modules/desk/application/read-worklist.ts': [],
  'src/modules/due-process/persistence/entry.repository.ts': [
    ...['custody', 'custody-entry', 'interview', 'legal-help', 'notification', 'rights-explanation'],
    'treatment-answer',
  ],
  'src/modules/legal-clinic/persistence/window.repository.ts': [],
  'src/platform/http/idempotency.ts': [],
};

/** What is only looked at by GET, whose answers are not kept. */
const LOOKED_AT = ['audit', 'case-status', 'defence-file', 'need-to-know', 'referral-status'];

const NOTED = /\.saw\(\s*\{\s*kind: '([a-z-]+)'/g;
const NOTED_BY_NAME = /work\.saw\((?!\s*\{\s*kind: ')/;

const files = sourceFiles('src').map((file) => ({
  name: relative(ROOT, file),
  text: readFileSync(file, 'utf8'),
}));
const kindsIn = (text: string): string[] => [...text.matchAll(NOTED)].map(([, kind]) => kind!);
const noted = [...new Set([...files.flatMap(({ text }) => kindsIn(text)), ...Object.values(BY_NAME).flat()])];

describe('What a kept answer shows', () => {
  it('is asked for again in one table, or is said to be given as it was, whatever its kind', () => {
    const known = [...Object.keys(SIGHTS), ...Object.keys(GIVEN_AGAIN), ...LOOKED_AT];
    expect(noted.filter((kind) => !known.includes(kind))).toEqual([]);
    expect(known.filter((kind, at) => known.indexOf(kind) !== at)).toEqual([]);
  });

  it('is of a kind that some work notes', () => {
    const declared = [...Object.keys(SIGHTS), ...Object.keys(GIVEN_AGAIN)];
    expect(declared.filter((kind) => !noted.includes(kind))).toEqual([]);
  });

  it('is noted by a kind that is written out, but for what is called like its table', () => {
    const found = files.filter(({ text }) => NOTED_BY_NAME.test(text)).map(({ name }) => name);
    expect(found.sort()).toEqual(Object.keys(BY_NAME));
  });

  it('is given as it was for a reason', () => {
    expect(Object.values(GIVEN_AGAIN).filter((reason) => !/^[A-Z].+\.$/.test(reason))).toEqual([]);
  });

  it('is found where somebody notes a kind anew', () => {
    expect(kindsIn("work.saw({ kind: 'new-thing', id });\nwork.saw({\n  kind: 'other', id })")).toEqual([
      'new-thing',
      'other',
    ]);
    expect(NOTED_BY_NAME.test('work.saw({ kind, id })')).toBe(true);
  });
});
