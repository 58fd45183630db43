import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Turns over each cell of the permission table and weakens each row policy, one at a time, and asks the access tests
 * whether they notice. Prints a line per permission and table; exits 1 when a mutant survived.
 */
function main() {
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  const report = join(folder, 'report.json');
  const began = Date.now();
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--runTestsByPath', 'test/access/mutation-sample.spec.ts'],
      { stdio: 'inherit', env: { ...process.env, MUTATION_REPORT: report } },
    );
    if (!existsSync(report)) return 1;
    print(JSON.parse(readFileSync(report, 'utf8')), Math.round((Date.now() - began) / 1000));
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(outcomes, seconds) {
  const groups = new Map();
  for (const { group, noticed } of outcomes) {
    const { tried, survived } = groups.get(group) ?? { tried: 0, survived: 0 };
    groups.set(group, { tried: tried + 1, survived: survived + (noticed ? 0 : 1) });
  }
  const line = (what, tried, survived) =>
    `${what.padEnd(36)}${String(tried).padStart(8)}${String(survived).padStart(10)}`;
  process.stdout.write(`\n${line('permission or table', 'mutants', 'survivors')}\n`);
  for (const [group, { tried, survived }] of groups)
    process.stdout.write(`${line(group, tried, survived)}\n`);
  const survivors = outcomes.filter(({ noticed }) => !noticed);
  process.stdout.write(`${line(`all, in ${seconds} s`, outcomes.length, survivors.length)}\n`);
  for (const { mutant } of survivors) process.stdout.write(`survived: ${mutant}\n`);
}

process.exitCode = main();
