import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { sourceFiles } from '../support/source-files';

const ROOT = join(__dirname, '../..');
const FIXTURES = 'test/architecture/fixtures';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Report {
  readonly summary: {
    readonly violations: readonly Violation[];
    readonly totalCruised: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** What the rules say about a folder; the tool ends with the number of violations. */
function judge(folder: string): Report['summary'] {
  const tool = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const flags = [folder, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const limits = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return (JSON.parse(execFileSync(process.execPath, [tool, ...flags], limits)) as Report).summary;
}

describe('The boundaries between modules', () => {
  jest.setTimeout(60_000);

  const fixtures = judge(FIXTURES);
  const rules = fixtures.ruleSetUsed.forbidden.map(({ name }) => name);

  it.each(rules)('%s refuses its fixture, and only this rule does', (rule) => {
    const broken = fixtures.violations.filter(({ from }) => from.startsWith(`${FIXTURES}/${rule}/`));
    expect([...new Set(broken.map((each) => each.rule.name))]).toEqual([rule]);
  });

  it('have no fixture without a rule', () => {
    expect(readdirSync(join(ROOT, FIXTURES)).sort()).toEqual([...rules].sort());
  });

  it('are kept by the product', () => {
    const { violations, totalCruised } = judge('src');
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(100);
  });
});

describe('A child’s identity', () => {
  const columns =
    /['"](?:given_names?|family_names?|first_name|last_name|patronymic|birth_date|address|identity_number)['"]/;

  it('has no column outside of the module children', () => {
    const elsewhere = sourceFiles('src').filter(
      (file) => /\.entity\.ts$/.test(file) && !file.includes('/modules/children/'),
    );
    const holding = elsewhere.filter((file) => columns.test(readFileSync(file, 'utf8')));
    expect(holding.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('is found where it is, so that the search above can fail', () => {
    const own = sourceFiles('src/modules/children').filter((file) => /entity\.ts$/.test(basename(file)));
    expect(own.some((file) => columns.test(readFileSync(file, 'utf8')))).toBe(true);
  });
});
