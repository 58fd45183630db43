import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault';

/** Held by the one program that uses a data folder. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a data folder for this process; a lock left by a process that is gone is set aside.
 *
 * @throws StartFault when another running process uses the folder.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock');
  const mine = describeProcess(process.pid);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryTake(file, mine)) return { release: () => releaseIfMine(file, mine) };
    const holder = readIfThere(file);
    if (holder !== undefined && isRunning(holder)) {
      throw new StartFault(
        `${folder} is in use by process ${holder.split(' ')[0]}; stop it, or set another DATA_DIR`,
      );
    }
    setAside(file, holder);
  }
  throw new StartFault(`${file} cannot be taken; another start seems to be under way`);
}

/** The file appears with its content, by a link that fails when it is already there. */
function tryTake(file: string, mine: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two programs may find the same stale lock; whoever moved a fresh one away by mistake puts it back. */
function setAside(file: string, stale: string | undefined): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function releaseIfMine(file: string, mine: string): void {
  if (readIfThere(file) === mine) rmSync(file, { force: true });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Process ids are used again; where the system tells it, the moment of its start makes one unmistakable. */
function describeProcess(pid: number): string {
  return `${pid} ${startOf(pid)}`;
}

function isRunning(description: string): boolean {
  const pid = Number(description.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  return description === describeProcess(pid);
}

/** Whether a process with this id runs, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop() ?? '';
    return afterName.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
