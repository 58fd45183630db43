import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from './build.mjs';

/*
 * Plays the demonstration stories over the HTTP API: against DEMO_URL, or against a server of its own on a free port with
 * a data folder that is thrown away afterwards.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => process.stdout.write(`${line}\n`);

await buildWhenChanged();
const { tellStories } = await import('../dist/src/demonstration/story/tell-stories.js');
const server = process.env.DEMO_URL ? undefined : await startServer();
try {
  await tellStories(process.env.DEMO_URL ?? server.url, say);
} catch (error) {
  process.stderr.write(`\nThe story broke off: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await server?.stop();
}

async function startServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'diversion-demo-'));
  // Started as root, the database runs under another account, which must be able to enter.
  chmodSync(dataDir, 0o755);
  const { DATABASE_URL: _database, NODE_ENV: _mode, ...rest } = process.env;
  const settings = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main.js'], {
    cwd: ROOT,
    env: { ...rest, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  // Ctrl-C reaches the server too; what is left is the folder.
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  const url = await addressOf(child, ended);
  if (url) return { url, stop };
  await stop();
  process.exit(1);
}

/** The address that the server announces; undefined when it ends before. */
function addressOf(child, ended) {
  const announced = new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const found = /Listening on (http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
  });
  return Promise.race([announced, ended.then(() => undefined)]);
}
