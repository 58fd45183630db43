import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Tests the object store against a server that speaks S3: one's own at TEST_S3_ENDPOINT (a bucket `papers`, name and secret
// S3RVER), or one that is fetched and started here on a loopback port.
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function started() {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  const port = await freePort();
  const options = [
    '-d',
    folder,
    '-a',
    '127.0.0.1',
    '-p',
    String(port),
    '--configure-bucket',
    'papers',
    '--silent',
  ];
  const server = spawn('npx', ['-y', 's3rver@3.7.1', ...options], { stdio: 'ignore', detached: true });
  const endpoint = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 120; tries += 1) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const stop = () => {
    process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint, stop };
}

const given = process.env.TEST_S3_ENDPOINT;
const { endpoint, stop } = given ? { endpoint: given, stop: () => undefined } : await started();
try {
  const { status } = spawnSync(
    process.execPath,
    [jest, 'test/remote/s3-store', '--testPathIgnorePatterns', '/node_modules/'],
    { cwd: ROOT, env: { ...process.env, TEST_S3_ENDPOINT: endpoint }, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  stop();
}
