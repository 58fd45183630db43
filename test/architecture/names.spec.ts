import { basename, dirname, join, relative } from 'node:path';
import { sourceFiles } from '../support/source-files';

const ROOT = join(__dirname, '../..');

/** What a file may be; a new kind is a decision, not an accident. */
const KINDS =
  'module|facade|contract|lifecycle|rules|actions|policy|entity|repository|projector|controller|requests|response|decorator|guard|filter|interceptor|pipe|strategy|setup|tables|routes|builder';

const WELL_NAMED = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.(?:${KINDS}))?(?:\\.(?:e2e-)?spec)?\\.ts$`);
const SAYS_NOTHING = /(?:^|-)(?:helpers?|utils?|commons?|managers?|infos?|misc)(?:\.|$)|^data(?:\.|$)/;

const isWellNamed = (name: string) => WELL_NAMED.test(name);
const saysNothing = (path: string) => path.split('/').some((part) => SAYS_NOTHING.test(part));

const files = ['src', 'test', 'scripts'].flatMap(sourceFiles).map((file) => relative(ROOT, file));

describe('The name of a file', () => {
  it('is in kebab case and ends with a known kind', () => {
    expect(files.filter((file) => !isWellNamed(basename(file)))).toEqual([]);
  });

  it('says what is inside, and so do the folders', () => {
    expect(files.filter(saysNothing)).toEqual([]);
  });

  it('stands where its kind belongs', () => {
    const misplaced = files.filter((file) => {
      const folder = basename(dirname(file));
      const isShown = /\.(?:controller|requests)\.ts$/.test(file);
      const isKept = /\.(?:entity|repository)\.ts$/.test(file);
      return (
        /^src\/modules\//.test(file) &&
        ((isShown && folder !== 'http') || (isKept && folder !== 'persistence'))
      );
    });
    expect(misplaced).toEqual([]);
  });

  it.each(['referralRules.ts', 'Referral.ts', 'referral.service.ts', 'referral_rules.ts', 'referral.dto.ts'])(
    '%s would be refused',
    (name) => expect(isWellNamed(name)).toBe(false),
  );

  it.each(['src/helpers/x.ts', 'src/date-utils.ts', 'src/data.ts', 'src/common/y.ts', 'src/case-manager.ts'])(
    '%s would be refused for saying nothing',
    (path) => expect(saysNothing(path)).toBe(true),
  );

  it.each(['src/config/data-source.ts', 'src/information-order.ts', 'src/community.ts'])(
    '%s is fine',
    (path) => expect(saysNothing(path)).toBe(false),
  );
});

describe('The name of a migration', () => {
  it('is a moment and a verb phrase', () => {
    const names = sourceFiles('migrations').map((file) => basename(file));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^\d{13}-[a-z]+(?:-[a-z0-9]+)+\.ts$/.test(name))).toEqual([]);
  });
});
