import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { KEYS } from './database/workbench.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PROGRAMS = { floor: at('./floor/server.mjs'), product: at('../dist/src/main.js') };

/** Both servers get the same settings; the product writes its log as in operation, into nowhere. */
const settings = (databaseUrl, port) => ({
  PATH: process.env.PATH,
  DATABASE_URL: databaseUrl,
  TOKEN_KEY: KEYS.tokenKey.toString('base64'),
  IDENTITY_KEY: KEYS.identityKey.toString('base64'),
  POOL_SIZE: '10',
  HOST: '127.0.0.1',
  PORT: String(port),
});

/**
 * Starts `floor` or `product` over a database.
 *
 * @returns its address, how long it took until it answered, and its process.
 */
export async function startServer(name, databaseUrl, { profileFolder } = {}) {
  const port = await freePort();
  if (profileFolder) mkdirSync(profileFolder, { recursive: true });
  const flags = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [];
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, PROGRAMS[name]], {
    env: settings(databaseUrl, port),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return { name, url, child, startMs: performance.now() - began };
}

export function stopServer({ child }) {
  if (child.exitCode !== null) return Promise.resolve();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return ended;
}

/** Resident memory in MB. */
export function memoryOf({ child }) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

async function answering(url, child) {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    try {
      await fetch(`${url}/health/live`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new Error('The server does not answer');
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
