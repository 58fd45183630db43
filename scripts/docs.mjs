import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

// The documents describe the running application over a migrated database; the test that finds a stale one has both.
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/architecture/documents.spec.ts'], {
  cwd: ROOT,
  env: { ...process.env, WRITE_DOCUMENTS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
