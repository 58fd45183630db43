import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from './build.mjs';

/*
 * Plays the demonstration stories over the HTTP API: against a server of its own on a free port, with a clock that is moved as
 * the story goes on and a data folder that is thrown away afterwards; or against DEMO_URL, as far as a story needs no months.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => process.stdout.write(`${line}\n`);

await buildWhenChanged();
const require = createRequire(import.meta.url);
const { tellStories } = require('../dist/src/demonstration/story/tell-stories.js');
const { Stage } = require('../dist/src/demonstration/story/stage.js');
const { Watch } = require('../dist/src/demonstration/story/watch.js');
const server = process.env.DEMO_URL ? undefined : await startServer();
try {
  const watch = server?.watch ?? new Watch(() => new Date());
  await tellStories(new Stage(process.env.DEMO_URL ?? server.url, watch, say));
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
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', 'dist/src/demonstration/serve-at-any-time.js'],
    {
      cwd: ROOT,
      env: { ...rest, ...settings },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  // Ctrl-C reaches the server too; what is left is the folder.
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  const url = await addressOf(child, ended);
  if (url) return { url, stop, watch: watchOf(child) };
  await stop();
  process.exit(1);
}

/** The clock of the server, which goes on from where it was moved to. */
function watchOf(child) {
  let ahead = 0;
  const move = async (at) => {
    const moved = new Promise((resolve) => child.once('message', resolve));
    ahead = at.getTime() - Date.now();
    child.send(at.toISOString());
    await moved;
  };
  return new Watch(() => new Date(Date.now() + ahead), move);
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
