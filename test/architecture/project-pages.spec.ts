import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const DECISIONS = join(ROOT, 'docs', 'adr');

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

describe('the pages of the project', () => {
  it.each(pages)('%s refers to what is there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, to]) => to ?? '');
    expect(targets.filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
  });

  it('ARCHITECTURE.md names only files that exist', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/`([a-z]+(?:[.-][a-z]+)*\.(?:ts|sql))`/g)];
    const known = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).join('\n');
    expect(named.length).toBeGreaterThan(5);
    expect(named.flatMap(([, name]) => (known.includes(`/${name ?? ''}`) ? [] : [name]))).toEqual([]);
  });

  it('ARCHITECTURE.md has a line for each module, the lower ones first', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    const order = [...read('.dependency-cruiser.cjs').matchAll(/'([a-z-]+)'[,\]]/g)].map(([, name]) => name);
    const modules = readdirSync(join(ROOT, 'src', 'modules'));
    expect(named).toEqual(order.filter((name) => modules.includes(name ?? '')));
    expect([...named].sort()).toEqual(modules.sort());
  });
});

describe('a decision', () => {
  const decisions = readdirSync(DECISIONS).sort();

  it('has a number of its own, without gaps', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
  });

  it.each(decisions)('%s says context, options, decision and consequences, in 60 lines', (name) => {
    const text = readFileSync(join(DECISIONS, name), 'utf8');
    const chapters = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(chapters).toEqual(['Context', 'Options', 'Decision', 'Consequences']);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
  });
});
