import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The documents describe the running application over a migrated database; the test that finds a stale one has both.
const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/architecture/documents.spec.ts'], {
  cwd: join(dirname(fileURLToPath(import.meta.url)), '..'),
  env: { ...process.env, WRITE_DOCUMENTS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
