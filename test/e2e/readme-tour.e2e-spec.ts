import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, type TestApp } from '../support/app';

const run = promisify(execFile);

/** The shell blocks of one chapter of the README, as a reader would paste them. */
function blocksOf(chapter: string): string {
  const text = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
  const [, body = ''] = text.split(`## ${chapter}\n`);
  const [own = ''] = body.split('\n## ');
  return [...own.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block).join('\n');
}

describe('the tour of the README', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());

  it('runs line by line and ends with the entries of the audit trail', async () => {
    const script = `set -euo pipefail\n${blocksOf('Five minutes with curl')}`;
    const { stdout } = await run('bash', ['-c', script], { env: { ...process.env, API: test.url } });
    expect(stdout).toContain('"state":"submitted"');
    expect(stdout).toContain("because: 'referral.sufficient-evidence-not-recorded'");
    expect(stdout).toContain('"status":403');
    expect(stdout).toContain('referral.submit');
  }, 60_000);
});
