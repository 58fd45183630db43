import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFault } from '../start-fault';
import { isAlive } from './folder-lock';

/**
 * Stops the database server that a killed program left behind in a data folder. Call it with the folder locked.
 *
 * @returns whether there was one.
 * @throws StartFault when it does not end within 25 seconds.
 */
export async function stopLeftover(data: string): Promise<boolean> {
  const pid = recordedPid(data);
  if (pid === undefined || !isAlive(pid)) return false;
  if (!isServerOf(pid, data)) {
    // The id now belongs to something else; the server would take it for a running one.
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return false;
  }
  for (const [signal, milliseconds] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(pid, signal);
    if (await ends(pid, milliseconds)) return true;
  }
  throw new StartFault(
    `A database server left behind in ${data} (process ${pid}) does not stop; end it by hand`,
  );
}

/** The process id in the server's own lock file. */
export function recordedPid(data: string): number | undefined {
  const pid = Number(lockLines(data)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Whether the server says of itself that it takes connections. */
export function saysReady(data: string): boolean {
  return lockLines(data)[7]?.trim() === 'ready';
}

function lockLines(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isServerOf(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return /postgres/.test(command) && (command.includes(data) || command.includes(realpathSync(data)));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return askPs(pid);
  }
}

function askPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

async function ends(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isAlive(pid) && Date.now() < until) await wait(25);
  return !isAlive(pid);
}
