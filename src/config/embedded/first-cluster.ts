import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartFault } from '../start-fault';
import { emptyFolderOf, type Places } from './places';

/** Makes the files of an empty database server, unless they are there; whole or not at all. */
export function makeCluster(places: Places, superuserPassword: string): void {
  if (existsSync(join(places.data, 'PG_VERSION'))) return;
  const draft = `${places.data}.making`;
  emptyFolderOf(places.account, draft);
  withPasswordFile(places, superuserPassword, (file) => runInitdb(places, draft, file));
  renameSync(draft, places.data);
}

function runInitdb({ programs, account }: Places, folder: string, passwordFile: string): void {
  // Without waiting for the disk: what a crash in the first seconds loses is made again.
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  const locale = [
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const made = spawnSync(join(programs, 'bin', 'initdb'), [`--pgdata=${folder}`, ...flags, ...locale], {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (made.status === 0) return;
  const said = made.error?.message ?? made.stderr.trim().split('\n').pop();
  throw new StartFault(`The database could not be made in ${folder}: ${said}`);
}

function withPasswordFile({ account }: Places, password: string, use: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'diversion-'));
  const file = join(folder, 'password');
  try {
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    for (const path of [file, folder])
      if (account.uid !== undefined) chownSync(path, account.uid, account.gid ?? 0);
    use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
