import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from '../start-fault';
import { recordedPid, saysReady } from './leftover-server';
import type { Places } from './places';

/** Crash recovery of a small database takes seconds; this is for a machine in trouble. */
const START_SECONDS = 60;
const STOP_SECONDS = 15;

/** Small, and silent about what is in the statements: the log must hold nothing of a person. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** A database server that accepts connections on loopback. */
export interface RunningServer {
  readonly port: number;
  /** Ends it after the statements that run now; resolves when it has ended. */
  stop(): Promise<void>;
}

export interface ServerWish {
  readonly places: Places;
  readonly logFile: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts the server and waits until it is ready.
 *
 * @throws StartFault with the last line of its log when it does not become ready.
 */
export async function startServer(wish: ServerWish): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = wish.port ?? (await freePort());
    const child = spawnServer(wish, port);
    if (await becomesReady(child, wish.places.data)) return running(child, port);
    const log = readFileSync(wish.logFile, 'utf8');
    const passing = /Address already in use|pre-existing shared memory/.test(log);
    if (!passing || attempt === 10)
      throw new StartFault(`PostgreSQL did not start: ${lastWords(log)} (${wish.logFile})`);
    await wait(500);
  }
}

function spawnServer({ places, logFile, settings }: ServerWish, port: number): ChildProcess {
  const chosen = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openSync(logFile, 'w', 0o600);
  try {
    // A group of its own: Ctrl-C in the terminal must not end the database before the requests have ended.
    return spawn(
      join(places.programs, 'bin', 'postgres'),
      ['-D', places.data, '-p', String(port), ...chosen],
      {
        ...places.account,
        cwd: '/',
        env: { LC_ALL: 'C' },
        detached: true,
        stdio: ['ignore', 'ignore', log],
      },
    );
  } finally {
    closeSync(log);
  }
}

async function becomesReady(child: ChildProcess, data: string): Promise<boolean> {
  const patience = new AbortController();
  child.once('exit', () => patience.abort()).once('error', () => patience.abort());
  const until = Date.now() + START_SECONDS * 1000;
  const isReady = () => recordedPid(data) === child.pid && saysReady(data);
  while (!isReady() && !patience.signal.aborted && Date.now() < until) await wait(15);
  if (isReady() && !patience.signal.aborted) return true;
  child.kill('SIGQUIT');
  return false;
}

function running(child: ChildProcess, port: number): RunningServer {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  const stop = async () => {
    process.removeListener('exit', endWithUs);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    const patience = setTimeout(() => child.kill('SIGQUIT'), STOP_SECONDS * 1000);
    await ended;
    clearTimeout(patience);
  };
  return { port, stop };
}

function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => /FATAL|PANIC|error/i.test(line)).pop() ?? lines.pop() ?? 'it said nothing';
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
